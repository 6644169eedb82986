/** How well a whole name fits what somebody typed. */
import { foldName } from '../names/fold-name.ts'
import { neutralSpelling } from '../names/neutral-spelling.ts'
import { FIT } from './match-word.ts'
import type { IndexedName } from './name-index.ts'

/** What is looked for, in the same two forms as the names. */
export interface Wanted {
  readonly folded: string
  readonly neutral: string
}

export function toWanted(query: string): Wanted {
  const folded = foldName(query)
  return { folded, neutral: neutralSpelling(folded) }
}

const countWords = (folded: string): number => folded.split(' ').length

/**
 * Returns the rank of a name that fits, 1 the best: the exact name, an exact
 * alias (typed in full, `FSB` is as good as a name of its own), the beginning of
 * the name, all words in it, the same for an alias, the same spelt otherwise,
 * and last those with a typing mistake; of these two, names of as many words as
 * the query before longer ones. `worst` is the fit of the query's word that fits
 * worst.
 */
export function rankName({ folded, neutral, alias }: IndexedName, wanted: Wanted, worst: number): number {
  if (folded === wanted.folded) return alias === null ? 1 : 2
  if (worst <= FIT.beginning) {
    if (folded.startsWith(wanted.folded)) return alias === null ? 3 : 5
    return alias === null ? 4 : 6
  }
  if (neutral === wanted.neutral) return 7
  const whole = countWords(folded) === countWords(wanted.folded)
  return 8 + 2 * (worst - FIT.spelling) + (whole ? 0 : 1)
}
