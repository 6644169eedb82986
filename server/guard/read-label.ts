/** The names of types after a colon, combined by `|`, `&`, `!` and brackets. */
import { enter, is, isName, keyAt, refuseUnexpected, type Step, take } from './reading.ts'

export const readLabel: Step = (reading) => {
  if (isName(reading, 0)) {
    reading.types.push(reading.at)
    return take(reading, 1, 'after')
  }
  switch (keyAt(reading, 0)) {
    case '!':
      return take(reading, 1, 'label')
    case '%':
      return take(reading, 1, 'after')
    case ':':
      // Older statements repeat the colon: `[:A|:B]`.
      if (!is(reading, -1, '|')) break
      return take(reading, 1, 'label')
    case '(':
      return enter(reading, 1, { kind: 'paren', pattern: reading.frame.pattern, afterwards: 'after' }, 'label')
  }
  return refuseUnexpected(reading, 0, 'the name of a type would have')
}
