/** The errors that Entourage raises on purpose; whatever else is thrown is a fault of ours and answers `internal`. */
import type { ErrorCode, ErrorDetail } from '../contract/error.ts'

/** An error with one of the stable codes of the contract and a sentence that may be shown to a user. */
export class EntourageError extends Error {
  readonly code: ErrorCode
  readonly details: readonly ErrorDetail[]

  constructor(code: ErrorCode, message: string, details: readonly ErrorDetail[] = [], options?: ErrorOptions) {
    super(message, options)
    this.name = 'EntourageError'
    this.code = code
    this.details = details
  }
}

/** Somebody else has changed the same thing meanwhile; `current` is what is stored now, null when it is gone. */
export class ChangedMeanwhile extends EntourageError {
  readonly current: object | null

  constructor(message: string, current: object | null) {
    super('conflict', message)
    this.name = 'ChangedMeanwhile'
    this.current = current
  }
}
