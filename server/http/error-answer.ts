/** What a failed request answers with: a fitting status, a stable code, a sentence; nothing of our own insides. */
import type { ErrorAnswer, ErrorCode, ErrorDetail } from '../../contract/error.ts'
import { ChangedMeanwhile, EntourageError } from '../errors.ts'

const STATUS: Readonly<Record<ErrorCode, number>> = {
  'bad-request': 400,
  forbidden: 403,
  'read-only': 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'row-limit': 422,
  'memory-limit': 422,
  'too-many-requests': 429,
  internal: 500,
  'database-unavailable': 503,
  'time-limit': 504,
}

export interface FailedAnswer {
  readonly status: number
  readonly answer: ErrorAnswer
}

/**
 * The answer to any error. Those that Entourage or the body parser raise on
 * purpose keep their sentence; every other one is `internal` and only points at
 * the log by the request's id.
 */
export function toFailedAnswer(error: unknown, requestId: string): FailedAnswer {
  if (error instanceof ChangedMeanwhile) {
    const { status, answer } = failed(error.code, error.message)
    return { status, answer: { ...answer, current: error.current } }
  }
  if (error instanceof EntourageError) return failed(error.code, error.message, error.details)
  switch (statusOf(error)) {
    case 413:
      return failed('too-large', 'That is more than this request takes.')
    case 400:
    case 415:
      return failed(
        'bad-request',
        BAD_REQUESTS[typeOf(error)] ?? 'The address or the body of the request is malformed.',
      )
    case 404:
      return failed('not-found', 'There is nothing here.')
    default:
      return failed('internal', `Something went wrong on the server. Its log tells more under ${requestId}.`)
  }
}

const BAD_REQUESTS: Readonly<Record<string, string>> = {
  'entity.parse.failed': 'The body of the request is not valid JSON.',
  'encoding.unsupported': 'The body of the request is packed in a way that the server does not read.',
  'charset.unsupported': 'The body of the request must be UTF-8.',
  'request.aborted': 'The request was broken off.',
}

function failed(code: ErrorCode, message: string, details: readonly ErrorDetail[] = []): FailedAnswer {
  const error = details.length > 0 ? { code, message, details: [...details] } : { code, message }
  return { status: STATUS[code], answer: { error } }
}

/** The status that Express and its parsers put on the errors they raise on purpose. */
function statusOf(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('status' in error)) return null
  return typeof error.status === 'number' ? error.status : null
}

function typeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('type' in error)) return ''
  return typeof error.type === 'string' ? error.type : ''
}
