/** The entries of maps and of projections: `{name: 1}`, `n {.name, .*, total, other: 2}`. */
import { is, isName, peek, refuseUnexpected, type Step, take } from './reading.ts'

export const readEntry: Step = (reading, token) => {
  const next = peek(reading, 1)
  if (is(token, '.') && (isName(next) || is(next, '*'))) return take(reading, 2, 'after')
  if (isName(token) && is(next, ':')) return take(reading, 2, 'operand')
  // Nothing else may follow a name, or a subquery in braces could look like a projection.
  if (isName(token) && (is(next, ',') || is(next, '}'))) return take(reading, 1, 'after')
  return refuseUnexpected(token, 'an entry such as “name: …” would have')
}
