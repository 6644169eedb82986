/** Where the parts of a drawn chain stand, from their texts alone. */
import type { ChainStep } from './hearsay-chain.ts'

export interface PlacedStep {
  readonly step: ChainStep
  /** The middle of the step's sign. */
  readonly y: number
  readonly lines: readonly string[]
}

export interface ChainLayout {
  readonly width: number
  readonly height: number
  readonly steps: readonly PlacedStep[]
}

export const SIGN_X = 12
export const TEXT_X = 34
export const LINE_HEIGHT = 17
/** From the last line of one step to the first of the next: room for an arrow with its word. */
const GAP = 34
/** Average width of a letter of the interface's font at 13 px, a little on the safe side. */
const LETTER = 6.7

export function layOutChain(steps: readonly ChainStep[], width: number): ChainLayout {
  const perLine = Math.max(8, Math.floor((width - TEXT_X) / LETTER))
  let y = 10
  const placed = steps.map((step) => {
    const lines = wrapWords(step.text, perLine)
    const at = { step, y, lines }
    y += (lines.length - 1) * LINE_HEIGHT + GAP + 6
    return at
  })
  const last = placed.at(-1)
  return { width, height: last === undefined ? 0 : last.y + (last.lines.length - 1) * LINE_HEIGHT + 12, steps: placed }
}

/** Breaks a text into lines of at most `most` letters at its spaces; a longer word is cut. */
export function wrapWords(text: string, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/).filter(Boolean)) {
    for (const piece of cut(word, most)) {
      if (line !== '' && line.length + 1 + piece.length > most) {
        lines.push(line)
        line = piece
      } else {
        line = line === '' ? piece : `${line} ${piece}`
      }
    }
  }
  return line === '' ? lines : [...lines, line]
}

function cut(word: string, most: number): string[] {
  const letters = Array.from(word)
  const pieces: string[] = []
  for (let start = 0; start < letters.length; start += most) pieces.push(letters.slice(start, start + most).join(''))
  return pieces
}
