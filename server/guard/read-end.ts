/** The end of the statement: one semicolon, and nothing after it. */
import { refuseToken, refuseUnexpected, type Step, take } from './reading.ts'

export const readEnd: Step = (reading) => {
  if (reading.frame.outer !== null) return refuseUnexpected(reading, 0, 'a bracket is still open')
  if (reading.at + 1 === reading.tokens.count) return take(reading, 1, 'after')
  return refuseToken(reading, 1, { code: 'several', reason: 'A second statement begins here. Run one at a time.' })
}
