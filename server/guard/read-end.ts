/** The end of the statement: one semicolon, and nothing after it. */
import { peek, refuseToken, refuseUnexpected, type Step, take } from './reading.ts'

export const readEnd: Step = (reading, token) => {
  const further = peek(reading, 1)
  if (reading.frame.outer !== null) return refuseUnexpected(token, 'a bracket is still open')
  if (further === undefined) return take(reading, 1, 'after')
  return refuseToken(further, { code: 'several', reason: 'A second statement begins here. Run one at a time.' })
}
