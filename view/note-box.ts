/** How a note's words break into lines, and what the slip of paper takes up. */
import type { Box } from './box.ts'
import { textWidth } from './text-width.ts'
import type { Note } from './view.ts'

export const NOTE_WIDTH = 220
export const NOTE_PADDING = 12
export const NOTE_SIZE = 13
export const NOTE_LINE_HEIGHT = 19

/**
 * The lines of a note: the writer's own, broken between words (or within a word
 * that is longer than a line) so that each fits; at least one.
 */
export function noteLines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).flatMap(wrapped)
}

/** The slip of a note on the canvas, `scale` times its usual size. */
export function noteBox({ text, at }: Pick<Note, 'text' | 'at'>, scale = 1): Box {
  const height = (noteLines(text).length * NOTE_LINE_HEIGHT + 2 * NOTE_PADDING) * scale
  return { left: at.x, top: at.y, right: at.x + NOTE_WIDTH * scale, bottom: at.y + height }
}

/** How many times its usual size a note is drawn where texts are drawn `scale` times theirs: a slip that grew as they do would cover the picture. */
export const noteScale = (scale: number): number => Math.min(scale, 2)

const fits = (line: string): boolean => textWidth(line, NOTE_SIZE) <= NOTE_WIDTH - 2 * NOTE_PADDING

function wrapped(paragraph: string): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of paragraph.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (fits(longer)) {
      line = longer
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = broken(word)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
  }
  return [...lines, line]
}

/** A word in pieces that fit into a line. */
function broken(word: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  for (const sign of word) {
    if (piece !== '' && !fits(piece + sign)) {
      pieces.push(piece)
      piece = ''
    }
    piece += sign
  }
  return [...pieces, piece]
}
