/** The names of types after a colon, combined by `|`, `&`, `!` and brackets. */
import { enter, is, isName, peek, refuseUnexpected, type Step, take } from './reading.ts'

export const readLabel: Step = (reading, token) => {
  if (isName(token)) {
    reading.types.push(token)
    return take(reading, 1, 'after')
  }
  switch (token.key) {
    case '!':
      return take(reading, 1, 'label')
    case '%':
      return take(reading, 1, 'after')
    case ':':
      // Older statements repeat the colon: `[:A|:B]`.
      if (!is(peek(reading, -1), '|')) break
      return take(reading, 1, 'label')
    case '(':
      return enter(reading, 1, token, { kind: 'paren', pattern: reading.frame.pattern, afterwards: 'after' }, 'label')
  }
  return refuseUnexpected(token, 'the name of a type would have')
}
