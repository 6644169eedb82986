/** The font of plain texts: where it is, and which signs it has. */
import type { Weight } from '../../../picture/drawing.ts'
import { fontPath } from '../fonts.ts'
import { openFont } from '../run-width.ts'

const paths = new Map<Weight, string>()
const known = new Map<string, boolean>()

export function plainFont(weight: Weight): string {
  const path = paths.get(weight) ?? fontPath('plain', weight)
  if (path === null) throw new Error('The font Inter is not installed.')
  paths.set(weight, path)
  return path
}

/** Whether the font has every sign of the text. All its weights have the same. */
export function isInPlainFont(text: string): boolean {
  for (const sign of text) {
    const isThere = known.get(sign) ?? openFont(plainFont(400)).hasGlyphForCodePoint(sign.codePointAt(0) ?? 0)
    known.set(sign, isThere)
    if (!isThere) return false
  }
  return true
}
