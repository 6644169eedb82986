/** Tells the types in a statement that the store does not have, and which one may have been meant. */
import type { CypherHint } from '../../contract/cypher.ts'
import { toPlainName } from '../guard/plain-name.ts'
import { findNearest } from './find-nearest.ts'

/** A name of a type where a statement mentions it. */
export interface Mention {
  /** As it was written, perhaps in back-quotes. */
  readonly text: string
  readonly line: number
  readonly column: number
}

const MOST_LISTED = 8

/** A hint for each mention of a type that is not among `known`; the first mention of each only. */
export const suggestTypes = (mentions: readonly Mention[], known: readonly string[]): CypherHint[] => {
  const told = new Set(known)
  const hints: CypherHint[] = []
  for (const { text, line, column } of mentions) {
    const name = toPlainName(text)
    if (told.has(name)) continue
    told.add(name)
    hints.push({
      line,
      column,
      length: text.length,
      message: `There is no type “${name}” here. ${tellOthers(name, known)}`,
    })
  }
  return hints
}

const tellOthers = (name: string, known: readonly string[]): string => {
  const meant = findNearest(name, known)
  if (meant !== null) return `Did you mean “${meant}”?`
  const listed = known.slice(0, MOST_LISTED).join(', ')
  return known.length > MOST_LISTED ? `There are ${listed} and others.` : `There are ${listed}.`
}
