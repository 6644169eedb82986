/**
 * Which letters a line of text is set in, and where each stands. The library
 * reads all rules of a font for each line, which takes a quarter of a
 * millisecond; for words of plain letters, whose rules are only about
 * neighbours, what it said of each pair is kept.
 */
import type { Font, Glyph } from 'fontkit'
import { openFont } from '../run-width.ts'

/** A letter at its place along the base line, in units of the font. */
export interface SetLetter {
  readonly glyph: Glyph
  readonly x: number
  /** Upwards. */
  readonly y: number
}

export interface SetLine {
  readonly letters: readonly SetLetter[]
  /** In units of the font. */
  readonly width: number
}

/** Marks upon letters, ligatures and signs that look at their surroundings are left to the library; so is 3x4. */
const PAIRWISE = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9 ]+$/u
const NOT_PAIRWISE = /\p{M}|\dx|x\d/iu

interface Pair {
  readonly glyph: Glyph
  /** How far the first letter takes the second, and where it stands itself. */
  readonly advance: number
}

const pairsOf = new WeakMap<Font, Map<string, Pair>>()

export function setLetters(text: string, path: string): SetLine {
  const font = openFont(path)
  return PAIRWISE.test(text) && !NOT_PAIRWISE.test(text) ? setPairwise(text, font) : setByRules(text, font)
}

function setByRules(text: string, font: Font): SetLine {
  const { glyphs, positions } = font.layout(text, [])
  let along = 0
  const letters = glyphs.map((glyph, index): SetLetter => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const letter = { glyph, x: along + xOffset, y: yOffset }
    along += xAdvance
    return letter
  })
  return { letters, width: along }
}

function setPairwise(text: string, font: Font): SetLine {
  const pairs = pairsOf.get(font) ?? new Map<string, Pair>()
  pairsOf.set(font, pairs)
  const signs = Array.from(text)
  let along = 0
  const letters = signs.map((sign, index): SetLetter => {
    const key = sign + (signs[index + 1] ?? '')
    const pair = pairs.get(key) ?? readPair(key, font)
    pairs.set(key, pair)
    const letter = { glyph: pair.glyph, x: along, y: 0 }
    along += pair.advance
    return letter
  })
  return { letters, width: along }
}

function readPair(pair: string, font: Font): Pair {
  const { glyphs, positions } = font.layout(pair, [])
  const [glyph] = glyphs
  if (glyph === undefined) throw new Error(`The font sets “${pair}” in no letters.`)
  return { glyph, advance: positions[0]?.xAdvance ?? 0 }
}
