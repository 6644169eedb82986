/** Makes single tokens out of what a scan found, with their text, line and column. */
import { type Key, KEYS } from './keys.ts'
import { KINDS, type Tokens } from './scan-tokens.ts'
import type { Token, TokenKind } from './token.ts'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Where the lines of a text are, for offsets that go up: all together take one pass over it. */
export class LineCounter {
  line = 1
  private lineStart = 0
  private at = 0
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  /** The column of the offset; `line` is its line then. */
  columnOf(offset: number): number {
    for (; this.at < offset; this.at += 1) {
      if (!isLineEnd(this.text, this.at)) continue
      this.line += 1
      this.lineStart = this.at + 1
    }
    return offset - this.lineStart + 1
  }
}

/** The tokens at these places, which go up. */
export const toTokens = (tokens: Tokens, places: readonly number[]): Token[] => {
  const { text, starts, ends, kinds, keys, problems } = tokens
  const lines = new LineCounter(text)
  return places.map((place) => {
    const offset = Number(starts[place])
    const end = Number(ends[place])
    const column = lines.columnOf(offset)
    // A scan writes no numbers but those of the two lists.
    const kind = KINDS[Number(kinds[place])] as TokenKind
    const key = KEYS[Number(keys[place])] as Key
    const problem = problems.get(place) ?? null
    return { kind, text: text.slice(offset, end), key, offset, end, line: lines.line, column, problem }
  })
}

/** The text of the token at this place. */
export const textAt = ({ text, starts, ends }: Tokens, place: number): string => text.slice(starts[place], ends[place])

/** Of the two of Windows only the second counts. */
const isLineEnd = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at)
  return code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) !== LINE_FEED)
}
