/** Tells whether tokens call something by its name. */
import { toPlainName } from './plain-name.ts'
import { is, isName } from './reading.ts'
import type { Token } from './token.ts'

export interface Call {
  /** With dots, without back-quotes, as it was written. */
  readonly name: string
  /** How many tokens the name takes; the bracket comes after them. */
  readonly length: number
  readonly first: Token
  readonly last: Token
}

/** The call that begins at `start`: `name(` or `name.space.name(`; null for anything else. */
export const nameOfCall = (tokens: readonly Token[], start: number): Call | null => {
  const first = tokens[start]
  if (!isName(first)) return null
  let name = toPlainName(first.text)
  let last: Token = first
  for (let at = start + 1; ; at += 2) {
    const sign = tokens[at]
    if (is(sign, '(')) return { name, length: at - start, first, last }
    const part = tokens[at + 1]
    if (!is(sign, '.') || !isName(part)) return null
    name += `.${toPlainName(part.text)}`
    last = part
  }
}
