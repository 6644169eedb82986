/** Writes what a link says along its line, and the numbers of its sources behind it, where there is room. */
import type { Box } from '../view/box.ts'
import type { BoxGrid } from '../view/box-grid.ts'
import type { Point } from '../view/view.ts'
import type { DrawnLine } from './drawn-line.ts'
import { measureText } from './measure-text.ts'
import { sourceNumbers } from './source-numbers.ts'
import { edgeDistance } from './shape.ts'

export interface PlacedWords {
  readonly line: DrawnLine
  /** Empty where only the numbers found room. */
  readonly words: string
  readonly numbers: string
  /** The middle of words and numbers together, on the line. */
  readonly middle: Point
  /** In degrees, so that the text does not stand on its head. */
  readonly angle: number
  readonly width: number
  readonly size: number
}

export interface WordsRoom {
  readonly area: Box
  readonly taken: BoxGrid
  readonly texts: BoxGrid
  readonly text: number
  readonly withNumbers: boolean
}

/** Words along a link are smaller than names. */
export const WORDS_SHARE = 0.86
/** Numbers of sources are smaller again, and raised. */
export const NUMBERS_SHARE = 0.72
/** Kept free at both ends, in units of the text. */
const ENDS = 1.1
/** In a picture with more lines words would only be noise. */
const LINES_MAX = 600
/** Places along the line that are tried, from the middle outwards. */
const PLACES = [0.5, 0.38, 0.62, 0.28, 0.72] as const

/** The words and numbers that found a place; those on lines with a count go beside it. */
export function placeWords(lines: readonly DrawnLine[], room: WordsRoom): readonly PlacedWords[] {
  if (lines.length > LINES_MAX) return []
  const placed: PlacedWords[] = []
  const done = new Set<DrawnLine>()
  const size = room.text * WORDS_SHARE
  for (const wanted of ['words', 'numbers'] as const) {
    for (const line of lines) {
      const numbers = room.withNumbers ? sourceNumbers(line.sources) : ''
      if (line.faded || done.has(line) || (wanted === 'numbers' ? numbers === '' : line.words === '')) continue
      const found = place(line, wanted === 'words' ? line.words : '', numbers, size, room)
      if (found === null) continue
      done.add(line)
      placed.push(found)
    }
  }
  return placed
}

function place(line: DrawnLine, words: string, numbers: string, size: number, room: WordsRoom): PlacedWords | null {
  const { from, to } = line
  const far = Math.hypot(to.at.x - from.at.x, to.at.y - from.at.y)
  if (far === 0) return null
  const ux = (to.at.x - from.at.x) / far
  const uy = (to.at.y - from.at.y) / far
  const start = edgeDistance(from.shape, from.radius, ux, uy)
  const free = far - start - edgeDistance(to.shape, to.radius, ux, uy)
  const width = wordsWidth(words, numbers, size)
  const ends = words === '' ? ENDS / 2 : ENDS
  if (free < width + 2 * ends * room.text) return null
  for (const share of PLACES) {
    const along = start + free * share
    if (Math.min(along - start, start + free - along) < width / 2 + ends * room.text) continue
    const middle = { x: from.at.x + ux * along, y: from.at.y + uy * along }
    const boxes = slantedBoxes(middle, ux, uy, width, size)
    if (!boxes.every((box) => isInside(box, room.area) && room.texts.isFree(box) && room.taken.isFree(box))) continue
    for (const box of boxes) room.texts.add(box)
    const turned = (Math.atan2(uy, ux) * 180) / Math.PI
    const angle = turned > 90 ? turned - 180 : turned <= -90 ? turned + 180 : turned
    return { line, words, numbers, middle, angle, width, size }
  }
  return null
}

/** Words, a little space, numbers. */
export function wordsWidth(words: string, numbers: string, size: number): number {
  const gap = words === '' || numbers === '' ? 0 : size * 0.15
  return measureText(words, size) + gap + measureText(numbers, size * NUMBERS_SHARE, 500)
}

/** A slanted text as a row of small upright boxes. */
function slantedBoxes(middle: Point, ux: number, uy: number, width: number, size: number): readonly Box[] {
  const half = size / 2 + 1
  const count = Math.max(1, Math.ceil(width / (2 * half)))
  return Array.from({ length: count }, (_, index) => {
    const along = ((index + 0.5) / count - 0.5) * width
    const x = middle.x + ux * along
    const y = middle.y + uy * along
    return { left: x - half, top: y - half, right: x + half, bottom: y + half }
  })
}

const isInside = (box: Box, area: Box): boolean =>
  box.left >= area.left && box.right <= area.right && box.top >= area.top && box.bottom <= area.bottom
