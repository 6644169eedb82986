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

/** Slices of the variable Inter, as @fontsource cuts them, with the signs of each. */
const SLICES: readonly { readonly name: string; readonly range: string; readonly signs: RegExp }[] = [
  {
    name: 'latin',
    range:
      'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
    signs: /[ -\u00ff\u2000-\u206f]/u,
  },
  {
    name: 'latin-ext',
    range:
      'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    signs: /[\u0100-\u02ff\u1e00-\u1e9f\u1ef2-\u1eff\u20a0-\u20c0]/u,
  },
  {
    name: 'cyrillic',
    range: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116',
    signs: /[\u0400-\u045f\u0490\u0491\u04b0\u04b1\u2116]/u,
  },
  {
    name: 'cyrillic-ext',
    range: 'U+0460-052F,U+1C80-1C8A,U+20B4,U+2DE0-2DFF,U+A640-A69F,U+FE2E-FE2F',
    signs: /[\u0460-\u048f\u0492-\u04af\u04b2-\u052f]/u,
  },
  {
    name: 'greek',
    range: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF',
    signs: /[\u0370-\u03ff]/u,
  },
  { name: 'greek-ext', range: 'U+1F00-1FFF', signs: /[\u1f00-\u1fff]/u },
  {
    name: 'vietnamese',
    range:
      'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
    signs: /[\u1ea0-\u1ef9]/u,
  },
]

const ARABIC_RANGE = 'U+0600-06FF,U+0750-077F,U+0870-08FF,U+FB50-FDFF,U+FE70-FEFC'

/**
 * The slices of Inter that the text needs, and Noto Sans Arabic in the weight
 * of names, to travel inside a file. The font for Chinese has 8 MB and stays out.
 */
export async function svgFontsFor(text: string): Promise<readonly FontFile[]> {
  const slices = SLICES.filter(({ signs }) => signs.test(text)).map(({ name, range }) => {
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
