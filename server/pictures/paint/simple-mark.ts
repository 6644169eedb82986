/** Marks of a drawing that are painted by ourselves: the lines of links and their heads, shapes of entities, lines of text in the plain font. */
import type { CircleMark, Pen, RectMark, TextMark } from '../../../picture/drawing.ts'

/** x and y of the start, x and y of the end. */
export type Line = readonly [number, number, number, number]

export interface Stroke {
  readonly kind: 'stroke'
  readonly line: Line
  readonly pen: Pen
  /** How much of the pen's dashes was drawn before the start. */
  readonly drawn: number
}

/** Convex; a stroke along its edge has sharp corners and no dashes. */
export interface Polygon {
  readonly kind: 'polygon'
  readonly corners: readonly { readonly x: number; readonly y: number }[]
  readonly fill: string | null
  readonly pen: Pen | null
}

export type SimpleMark = Stroke | Polygon | CircleMark | RectMark | TextMark
