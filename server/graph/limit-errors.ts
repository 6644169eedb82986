/** What a user is told when a statement met a limit; the same words on both engines. */
import { EntourageError } from '../errors.ts'

export const timeLimitError = (timeoutMs: number): EntourageError =>
  new EntourageError(
    'time-limit',
    `The database took longer than the ${timeoutMs / 1000} seconds it may take, so it was stopped. Ask for less at a time, for example with a narrower filter.`,
  )

export const memoryLimitError = (details = ''): EntourageError =>
  new EntourageError(
    'memory-limit',
    `The statement needed more memory than it may take${details}, so it was stopped. Ask for less at a time, for example with a narrower filter.`,
  )

/** An engine that holds the paths of a pattern has a bound on them alone. */
export const pathMemoryError = (): EntourageError =>
  new EntourageError(
    'memory-limit',
    'The statement needed more memory than it may take for the paths of a pattern, so it was stopped. Give the pattern an upper bound, such as [*1..3], or ask for the shortest path.',
  )

/** For one who will not read it: whoever asked has gone. */
export const brokenOffError = (): EntourageError => new EntourageError('bad-request', 'The request was broken off.')

export const readOnlyError = (): EntourageError =>
  new EntourageError('read-only', 'The statement would change the data, which is not allowed here.')

export const conflictError = (cause?: unknown): EntourageError =>
  new EntourageError('conflict', 'Somebody else is changing the same data right now. Try again in a moment.', [], {
    cause,
  })

/** For values that JSON cannot hold exactly. */
export const inexactError = (value: bigint | number | string): EntourageError =>
  new EntourageError(
    'bad-request',
    `The statement gives the number ${value}, which cannot be passed on exactly. Let it give a text instead, with toString().`,
  )
