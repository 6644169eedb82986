/** The ways in which a name can be broken into lines, the best one first. */
import { measureText } from './measure-text.ts'
import { shortenText, wrapText } from './wrap-text.ts'

export interface NameShape {
  readonly lines: readonly string[]
  /** Of the longest line, for a text one pixel high. */
  readonly width: number
}

/** A line of about 18 signs is as wide as one wants it under a shape. */
const WISHED = 9.5
const MOST_LINES = 4
/** No line is wider than this, and what does not fit into four such lines is cut. */
const WIDEST = 15

const measure = (text: string): number => measureText(text, 1, 500)

const known = new Map<string, readonly NameShape[]>()
const MOST_KNOWN = 5_000

/** At least one; each has other lines than the others. */
export function nameShapes(name: string): readonly NameShape[] {
  const seen = known.get(name)
  if (seen !== undefined) return seen
  if (known.size > MOST_KNOWN) known.clear()
  const shapes = derive(name)
  known.set(name, shapes)
  return shapes
}

function derive(name: string): readonly NameShape[] {
  const text = shortenText(name, WIDEST * MOST_LINES * 0.9, measure)
  const whole = measure(text)
  const shapes: NameShape[] = []
  const wished = Math.max(1, Math.min(MOST_LINES, Math.ceil(whole / WISHED)))
  for (const count of [wished, wished - 1, wished + 1, wished + 2]) {
    if (count < 1 || count > MOST_LINES) continue
    const shape = balanced(text, count, whole)
    if (shape === null || shapes.some(({ lines }) => lines.join('\n') === shape.lines.join('\n'))) continue
    shapes.push(shape)
  }
  if (shapes.length > 0) return shapes
  return [shapeOf(wrapText(text, WIDEST, measure))]
}

/** The narrowest lines of this number; null where the words do not break into so many, or not narrowly enough. */
function balanced(text: string, count: number, whole: number): NameShape | null {
  if (count === 1) return whole <= WIDEST ? shapeOf([text]) : null
  for (let width = whole / count; width <= WIDEST; width += whole / 24) {
    const lines = wrapText(text, width, measure)
    // A word broken within is not wished here: wider lines keep it whole.
    if (lines.length === count && isWhole(lines, text)) return shapeOf(lines)
    if (lines.length < count) return null
  }
  return null
}

/** Scripts without spaces break anywhere; elsewhere a line that ends within a word has cut it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

const isWhole = (lines: readonly string[], text: string): boolean =>
  lines.join(' ') === text || (UNSPACED.test(text) && lines.join('') === text)

function shapeOf(lines: readonly string[]): NameShape {
  return { lines, width: Math.max(...lines.map(measure)) }
}
