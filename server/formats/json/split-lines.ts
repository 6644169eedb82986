/** Takes a text apart into lines as it comes in. */
import { Refusal } from '../refusal.ts'

export interface Line {
  readonly text: string
  readonly line: number
}

const LONGEST = 16_000_000

/** Gives the lines that hold anything. */
export async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = ''
  let line = 1
  for await (const piece of text) {
    let from = 0
    for (let at = piece.indexOf('\n'); at >= 0; at = piece.indexOf('\n', from)) {
      const whole = rest + piece.slice(from, at)
      rest = ''
      from = at + 1
      if (whole.trim() !== '') yield { text: whole, line }
      line += 1
    }
    rest += piece.slice(from)
    if (rest.length > LONGEST)
      throw new Refusal('the line is longer than 16 million characters; expected one thing a line', line)
  }
  if (rest.trim() !== '') yield { text: rest, line }
}
