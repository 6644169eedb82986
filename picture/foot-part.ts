/** A part of the foot of the page once its width is known: how high it is, and its marks at a place. */
import type { Point } from '../view/view.ts'
import type { Mark } from './drawing.ts'

export interface FootPart {
  readonly width: number
  readonly height: number
  marksAt(corner: Point): readonly Mark[]
}
