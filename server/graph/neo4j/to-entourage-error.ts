/** Turns the driver's errors into those that Entourage raises on purpose; a message never holds the password. */
import { EntourageError } from '../../errors.ts'
import { RefusedStatement } from '../engine.ts'
import { conflictError, memoryLimitError, readOnlyError, timeLimitError } from '../limit-errors.ts'

/** Where the database is, as messages show it, and how long what failed could have taken. */
export interface Attempt {
  readonly address: string
  readonly database: string | null
  readonly timeoutMs: number
}

/** The error to throw in place of the driver's; one that is none of the driver's comes back as it is. */
export const toEntourageError = (error: unknown, { address, database, timeoutMs }: Attempt): unknown => {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
  const message = error instanceof Error ? error.message : ''
  if (/\.Transaction\.TransactionTimedOut/.test(code)) return timeLimitError(timeoutMs)
  if (isMemoryCode(code)) return memoryLimitError()
  if (/\.Statement\.AccessMode|\.General\.ForbiddenOnReadOnlyDatabase/.test(code)) return readOnlyError()
  if (/\.Security\.Forbidden/.test(code)) {
    return refused('NEO4J_USER', `Neo4j at ${address} does not let NEO4J_USER read, write and make indexes.`, error)
  }
  if (/\.Security\./.test(code)) {
    const hint = 'Check NEO4J_USER and NEO4J_PASSWORD.'
    return refused('NEO4J_PASSWORD', `Neo4j at ${address} refuses the user name or the password. ${hint}`, error)
  }
  if (/\.Database\.DatabaseNotFound/.test(code)) {
    const name = database === null ? '' : ` “${database}”`
    return refused('NEO4J_DATABASE', `Neo4j at ${address} has no database${name}. Check NEO4J_DATABASE.`, error)
  }
  if (/\.TransientError\.Transaction\./.test(code)) return conflictError(error)
  if (isAwayCode(code)) return unreachable(address, error)
  if (/\.(Statement|Schema)\./.test(code)) return new RefusedStatement(message, { cause: error })
  return error
}

/** Errors after which trying again would only fill the memory again, although the driver would. */
export const isMemoryCode = (code: string): boolean => /OutOfMemory|StackOverFlow/i.test(code)

export const unreachable = (address: string, cause?: unknown): EntourageError =>
  new EntourageError('database-unavailable', `Neo4j at ${address} does not answer. Is it running?`, [], { cause })

/** A mistake in a setting, which waiting does not mend. */
export const refused = (field: string, message: string, cause?: unknown): EntourageError =>
  new EntourageError('database-unavailable', message, [{ field, message }], { cause })

const isAwayCode = (code: string): boolean =>
  ['ServiceUnavailable', 'SessionExpired', 'N/A'].includes(code) ||
  /\.DatabaseUnavailable$|\.Cluster\.|\.TransientError\./.test(code)
