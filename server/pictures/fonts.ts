/**
 * The fonts of pictures, all open and all from npm: Inter for Latin, Cyrillic
 * and Greek, Noto Sans for Arabic and Chinese. A font is read only when a text
 * needs its signs.
 */
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Weight } from '../../picture/drawing.ts'
import { ARABIC_RANGE, slicesFor } from '../../picture/font-slices.ts'
import { type Script, scriptsIn } from '../../picture/script.ts'
import type { FontFile } from '../../picture/to-svg.ts'

const require = createRequire(import.meta.url)

/** A folder inside an installed package; null where the package is not installed. */
function folderOf(name: string, ...parts: readonly string[]): string | null {
  try {
    return join(dirname(require.resolve(`${name}/package.json`)), ...parts)
  } catch {
    return folderByMain(name, parts)
  }
}

/** For packages that do not let their package.json be asked for. */
function folderByMain(name: string, parts: readonly string[]): string | null {
  try {
    const main = require.resolve(name)
    const at = main.lastIndexOf(join('node_modules', name))
    return at < 0 ? null : join(main.slice(0, at), 'node_modules', name, ...parts)
  } catch {
    return null
  }
}

const WEIGHT_NAMES: Readonly<Record<Weight, string>> = { 400: '400Regular', 500: '500Medium', 600: '600SemiBold' }
const CHINESE_NAMES: Readonly<Record<Weight, string>> = { 400: 'Regular', 500: 'Medium', 600: 'Bold' }

/** The file of a font; null when its package was left out of the installation. */
export function fontPath(script: Script, weight: Weight): string | null {
  const name = WEIGHT_NAMES[weight]
  const path =
    script === 'plain'
      ? folderOf('@expo-google-fonts/inter', name, `Inter_${name}.ttf`)
      : script === 'arabic'
        ? folderOf('@expo-google-fonts/noto-sans-arabic', name, `NotoSansArabic_${name}.ttf`)
        : folderOf('@embedpdf/fonts-sc', 'fonts', `NotoSansHans-${CHINESE_NAMES[weight]}.otf`)
  return path !== null && existsSync(path) ? path : null
}

const WEIGHTS: readonly Weight[] = [400, 500, 600]

/** The files that it takes to write the text. */
export function fontPathsFor(text: string): readonly string[] {
  return [...scriptsIn(text)].flatMap((script) => WEIGHTS.flatMap((weight) => fontPath(script, weight) ?? []))
}

/**
 * The slices of Inter that the text needs, and Noto Sans Arabic in the weight
 * of names, to travel inside a file. The font for Chinese has 8 MB and stays out.
 */
export async function svgFontsFor(text: string): Promise<readonly FontFile[]> {
  const slices = slicesFor(text).map(({ name, range }) => {
    const path = folderOf('@fontsource-variable/inter', 'files', `inter-${name}-wght-normal.woff2`)
    return { family: 'Inter', format: 'woff2', range, path } as const
  })
  const arabic = {
    family: 'Noto Sans Arabic',
    format: 'truetype',
    range: ARABIC_RANGE,
    path: fontPath('arabic', 500),
  } as const
  const wanted = [...slices, ...(scriptsIn(text).has('arabic') ? [arabic] : [])]
  const fonts = wanted.map(async ({ path, family, format, range }): Promise<FontFile[]> => {
    if (path === null || !existsSync(path)) return []
    const bytes = await readFile(path)
    return [{ family, format, weight: '100 900', range, base64: bytes.toString('base64') }]
  })
  return (await Promise.all(fonts)).flat()
}
