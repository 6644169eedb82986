/** What becomes of a picture's letters where its fonts are not installed, in words. */
import type { Script } from '../../../picture/script.ts'

const CHINESE =
  'The font for Chinese is too large to go inside: those names are written in a font of whoever opens the file. A PDF has it inside.'

/** For an SVG with texts in these scripts. */
export function fontWords(scripts: ReadonlySet<Script>, embedFonts: boolean): string {
  const chinese = scripts.has('chinese') ? [CHINESE] : []
  if (embedFonts) {
    return [
      'Browsers use the fonts inside. Inkscape and Illustrator want Inter installed, or take a PDF.',
      ...chinese,
    ].join(' ')
  }
  return [
    'The texts are shown in Inter where it is installed, otherwise in a font much like it.',
    ...(scripts.has('arabic') ? ['Arabic names look different from one computer to the next.'] : []),
    ...chinese,
  ].join(' ')
}
