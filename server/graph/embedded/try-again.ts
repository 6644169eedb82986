/** Repeats what failed for no fault of its own, and turns the other failures into errors that Entourage raises. */
import { EntourageError } from '../../errors.ts'
import { RefusedStatement } from '../engine.ts'
import { conflictError, inexactError, readOnlyError } from '../limit-errors.ts'
import { ChildFailed, ChildLost } from './child-link.ts'

const TRIES = 6

/**
 * Runs `work`, up to six times when the process ended under it (another
 * statement was to blame) or another writer was first.
 * @throws EntourageError, RefusedStatement, or a plain Error for a fault of ours
 */
export const tryAgain = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  for (let left = TRIES - 1; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (left === 0 || !isPassing(error)) throw toThrown(error)
    }
  }
}

const isPassing = (error: unknown): boolean =>
  error instanceof ChildLost || (error instanceof ChildFailed && error.reason === 'conflict')

const toThrown = (error: unknown): unknown => {
  if (error instanceof ChildLost) {
    return new EntourageError('database-unavailable', 'The embedded database had to be restarted too often.', [], {
      cause: error,
    })
  }
  if (!(error instanceof ChildFailed)) return error
  switch (error.reason) {
    case 'conflict':
      return conflictError(error)
    case 'read-only':
      return readOnlyError()
    case 'inexact':
      return inexactError(error.message)
    case 'refused':
      return new RefusedStatement(error.message, { cause: error })
    case 'open':
    case 'fault':
      break
  }
  return new Error(`The embedded database failed: ${error.message}`, { cause: error })
}
