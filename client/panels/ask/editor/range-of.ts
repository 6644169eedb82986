/** Finds the piece of a text that the server means by a line and a column. */

export interface Place {
  /** Both counted from one. */
  readonly line: number
  readonly column: number
  /** 0 when the server does not say: then the word that begins there is meant. */
  readonly length: number
}

export interface Mark extends Place {
  readonly kind: 'mistake' | 'hint'
  readonly message: string
}

/** Offsets into the text, always within it; a place past the end is the last character. */
export function rangeOf(text: string, { line, column, length }: Place): { readonly from: number; readonly to: number } {
  const lines = text.split('\n')
  const before = lines.slice(0, Math.max(0, line - 1)).reduce((sum, each) => sum + each.length + 1, 0)
  const inLine = lines[line - 1] ?? ''
  const last = Math.max(0, text.length - 1)
  const from = Math.min(before + Math.max(0, column - 1), last)
  const word = /^(?:\w+|\S)/.exec(inLine.slice(Math.max(0, column - 1)))?.[0].length ?? 1
  return { from, to: Math.min(from + Math.max(1, length === 0 ? word : length), text.length) }
}
