/** Tells whether tokens call something by its name. */
import { toPlainName } from './plain-name.ts'
import type { Token } from './token.ts'

export interface Call {
  /** With dots, without back-quotes, as it was written. */
  readonly name: string
  /** How many tokens the name takes; the bracket comes after them. */
  readonly length: number
}

/** The call that begins at `start`: `name(` or `name.space.name(`; null for anything else. */
export const nameOfCall = (tokens: readonly Token[], start: number): Call | null => {
  const parts: string[] = []
  for (let at = start; ; at += 2) {
    const token = tokens[at]
    if (token?.kind !== 'word' && token?.kind !== 'name') return null
    parts.push(toPlainName(token.text))
    const next = tokens[at + 1]
    if (next?.key === '(') return { name: parts.join('.'), length: at + 1 - start }
    if (next?.key !== '.') return null
  }
}
