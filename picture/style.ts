/** What every part of one drawing shares: its colours and the size of its texts. */
import type { Palette } from './palette.ts'

export interface Style {
  readonly palette: Palette
  /** The size of running text and of names, in pixels. */
  readonly text: number
  /** Strokes and small marks, relative to those on the canvas. */
  readonly k: number
  readonly isBlackAndWhite: boolean
}

/** A line of text takes up this much of its size. */
export const LEADING = 1.3
