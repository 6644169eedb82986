/** The one error that a call to the server ends with, whatever went wrong. */
import type { ErrorCode, ErrorDetail } from '../../contract/error.ts'

/** `offline` is ours: the server could not be reached at all. The rest are the contract's codes. */
export type FailureCode = ErrorCode | 'offline'

/** A request that did not succeed, with a sentence for the reader. `status` is 0 when no answer came. */
export class RequestFailed extends Error {
  readonly code: FailureCode
  readonly details: readonly ErrorDetail[]
  readonly status: number
  /** With a `conflict` over a change: what the server has now. */
  readonly current: unknown

  constructor(
    code: FailureCode,
    message: string,
    details: readonly ErrorDetail[],
    status: number,
    options?: ErrorOptions,
    current?: unknown,
  ) {
    super(message, options)
    this.name = 'RequestFailed'
    this.code = code
    this.details = details
    this.status = status
    this.current = current
  }
}
