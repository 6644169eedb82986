/** The entries of maps and of projections: `{name: 1}`, `n {.name, .*, total, other: 2}`. */
import { is, isName, refuseUnexpected, type Step, take } from './reading.ts'

export const readEntry: Step = (reading) => {
  if (is(reading, 0, '.') && (isName(reading, 1) || is(reading, 1, '*'))) return take(reading, 2, 'after')
  if (isName(reading, 0) && is(reading, 1, ':')) return take(reading, 2, 'operand')
  // Nothing else may follow a name, or a subquery in braces could look like a projection.
  if (isName(reading, 0) && (is(reading, 1, ',') || is(reading, 1, '}'))) return take(reading, 1, 'after')
  return refuseUnexpected(reading, 0, 'an entry such as “name: …” would have')
}
