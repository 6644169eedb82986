/** Makes single tokens out of what a scan found, with their text, line and column. */
import { type Key, KEYS } from './keys.ts'
import { KINDS } from './kinds.ts'
import { type Tokens } from './scan-tokens.ts'
import type { Token, TokenKind } from './token.ts'

const LINE_END = /\n|\r(?!\n)/g

/** Where the lines of a text are, for offsets that go up: all together look once for the ends of its lines. */
export class LineCounter {
  line = 1
  private lineStart = 0
  private lineEnd: number
  private readonly text: string
  private readonly hasReturns: boolean

  constructor(text: string) {
    this.text = text
    this.hasReturns = text.includes('\r')
    this.lineEnd = this.findEnd(0)
  }

  /** The column of the offset; `line` is its line then. */
  columnOf(offset: number): number {
    while (this.lineEnd < offset) {
      this.line += 1
      this.lineStart = this.lineEnd + 1
      this.lineEnd = this.findEnd(this.lineStart)
    }
    return offset - this.lineStart + 1
  }

  /** The first line end from `from` on; of the two characters of Windows only the second counts. */
  private findEnd(from: number): number {
    const { text } = this
    if (!this.hasReturns) {
      const end = text.indexOf('\n', from)
      return end === -1 ? text.length : end
    }
    LINE_END.lastIndex = from
    return LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length
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
