/** Tells whether tokens call something by its name. */
import { toPlainName } from './plain-name.ts'
import { is, isName, type Reading } from './reading.ts'
import { textAt } from './to-tokens.ts'

export interface Call {
  /** With dots, without back-quotes, as it was written. */
  readonly name: string
  /** How many tokens the name takes; the bracket comes after them. */
  readonly length: number
  /** The places of the first and the last token of the name. */
  readonly first: number
  readonly last: number
}

/** The call that begins `by` places after the next token: `name(` or `name.space.name(`; null for anything else. */
export const nameOfCall = (reading: Reading, by: number): Call | null => {
  if (!isName(reading, by)) return null
  let length = 1
  while (is(reading, by + length, '.') && isName(reading, by + length + 1)) length += 2
  if (!is(reading, by + length, '(')) return null
  const first = reading.at + by
  const parts: string[] = []
  for (let place = first; place < first + length; place += 2) parts.push(toPlainName(textAt(reading.tokens, place)))
  return { name: parts.join('.'), length, first, last: first + length - 1 }
}
