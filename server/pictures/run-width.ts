/** How wide a run of text is in the font that it is written in. */
import { type Font, openSync } from 'fontkit'

const fonts = new Map<string, Font>()

/** The font in a file, which is read once. */
export function openFont(path: string): Font {
  const known = fonts.get(path)
  if (known !== undefined) return known
  const font = openSync(path)
  fonts.set(path, font)
  return font
}

/** In units of the text's size. */
export function runWidth(text: string, path: string): number {
  const font = openFont(path)
  const { positions } = font.layout(text, [])
  return positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) / font.unitsPerEm
}
