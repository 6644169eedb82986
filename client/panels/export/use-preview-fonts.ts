/** The fonts of the preview, as the file will have them: an image of its own cannot use the page's fonts. */
import { useQuery } from '@tanstack/react-query'
import arabic from '@expo-google-fonts/noto-sans-arabic/500Medium/NotoSansArabic_500Medium.ttf?url'
import cyrillicExtended from '@fontsource-variable/inter/files/inter-cyrillic-ext-wght-normal.woff2?url'
import cyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url'
import greekExtended from '@fontsource-variable/inter/files/inter-greek-ext-wght-normal.woff2?url'
import greek from '@fontsource-variable/inter/files/inter-greek-wght-normal.woff2?url'
import latinExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import vietnamese from '@fontsource-variable/inter/files/inter-vietnamese-wght-normal.woff2?url'
import { toBase64 } from '../../../picture/file/base64.ts'
import { ARABIC_RANGE, type SliceName, slicesFor } from '../../../picture/font-slices.ts'
import { scriptsIn } from '../../../picture/script.ts'
import type { FontFile } from '../../../picture/to-svg.ts'

const NONE: readonly FontFile[] = []

const ADDRESSES: Readonly<Record<SliceName, string>> = {
  latin,
  'latin-ext': latinExtended,
  cyrillic,
  'cyrillic-ext': cyrillicExtended,
  greek,
  'greek-ext': greekExtended,
  vietnamese,
}

/** Those that the text needs; the font for Chinese is too large for a preview. */
export function usePreviewFonts(text: string): readonly FontFile[] {
  const names = slicesFor(text).map(({ name }) => name)
  const hasArabic = scriptsIn(text).has('arabic')
  const { data } = useQuery({
    queryKey: ['preview-fonts', names, hasArabic],
    queryFn: () => fetchFonts(text, hasArabic),
    staleTime: Number.POSITIVE_INFINITY,
    // While one more is on its way the others stay.
    placeholderData: (earlier) => earlier,
  })
  return data ?? NONE
}

function fetchFonts(text: string, hasArabic: boolean): Promise<readonly FontFile[]> {
  return Promise.all([
    ...slicesFor(text).map(({ name, range }) =>
      fetchFont(ADDRESSES[name], { family: 'Inter', format: 'woff2', range }),
    ),
    ...(hasArabic ? [fetchFont(arabic, { family: 'Noto Sans Arabic', format: 'truetype', range: ARABIC_RANGE })] : []),
  ])
}

async function fetchFont(url: string, about: Pick<FontFile, 'family' | 'format' | 'range'>): Promise<FontFile> {
  const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer())
  return { ...about, weight: '100 900', base64: toBase64(bytes) }
}
