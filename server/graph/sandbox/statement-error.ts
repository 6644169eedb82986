/** What a user is told when the engine makes no sense of the statement. */
import { EntourageError } from '../../errors.ts'

/** Both count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** The engine's own message, at its place in the statement when the engine knows one. */
export const toStatementError = (message: string, place: Place | null, cause: unknown): EntourageError => {
  const sentence = `The database does not understand the statement: ${message}${/[.!?]$/.test(message) ? '' : '.'}`
  const details =
    place === null ? [] : [{ field: 'statement', line: place.line, column: String(place.column), message }]
  return new EntourageError('bad-request', sentence, details, { cause })
}
