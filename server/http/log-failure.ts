/** The answer to a failed request, with what nobody but the operator should know in the log. */
import type { Request } from 'express'
import { type FailedAnswer, toFailedAnswer } from './error-answer.ts'

const FIRST_STATUS_OF_OURS = 500

/** The answer; a failure of ours (not of the asker's) is logged under the request's id. */
export function logFailure(error: unknown, request: Request): FailedAnswer {
  const failed = toFailedAnswer(error, typeof request.id === 'string' ? request.id : '')
  if (failed.status >= FIRST_STATUS_OF_OURS) {
    request.log.error({ err: error, code: failed.answer.error.code }, 'request failed')
  }
  return failed
}
