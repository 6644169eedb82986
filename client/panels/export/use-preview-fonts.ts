/** Inter for the preview: an image of its own cannot use the page's fonts. */
import { useQuery } from '@tanstack/react-query'
import latinExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { toBase64 } from '../../../picture/file/base64.ts'
import type { FontFile } from '../../../picture/to-svg.ts'

const NONE: readonly FontFile[] = []

const SLICES = [
  {
    url: latin,
    range: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212',
  },
  { url: latinExtended, range: 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+1E00-1E9F,U+1EF2-1EFF' },
] as const

export function usePreviewFonts(): readonly FontFile[] {
  const { data } = useQuery({ queryKey: ['preview-fonts'], queryFn: fetchFonts, staleTime: Number.POSITIVE_INFINITY })
  return data ?? NONE
}

async function fetchFonts(): Promise<readonly FontFile[]> {
  return await Promise.all(
    SLICES.map(async ({ url, range }) => {
      const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
      return { family: 'Inter', format: 'woff2' as const, weight: '100 900', range, base64: toBase64(bytes) }
    }),
  )
}
