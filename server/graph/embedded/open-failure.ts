/** Says why the embedded database's file cannot be had, and what to do about it. */
import { EntourageError } from '../../errors.ts'
import { ChildFailed } from './child-link.ts'

/** Why the database did not open. */
export const openFailure = (error: unknown, folder: string, path: string): EntourageError =>
  inData(error, error instanceof ChildFailed ? toSentence(error.message, folder, path) : notStarted(error))

/** Why the folder could not be made. */
export const folderFailure = (error: unknown, folder: string): EntourageError =>
  inData(error, `The data folder ${folder} cannot be made: ${messageOf(error)}`)

/** One detail names the setting, since waiting does not help. */
const inData = (cause: unknown, message: string): EntourageError =>
  new EntourageError('database-unavailable', message, [{ field: 'ENTOURAGE_DATA', message }], { cause })

const toSentence = (reason: string, folder: string, path: string): string => {
  if (/locked/i.test(reason)) {
    return `The data folder ${folder} is in use by another process. Stop that one, or set ENTOURAGE_DATA to another folder.`
  }
  if (/magic|not a (Grafeo )?database|not a database file/i.test(reason)) {
    return `The file ${path} is not a database of Entourage. Move it away, or set ENTOURAGE_DATA to another folder.`
  }
  return `The database ${path} cannot be opened: ${reason}`
}

const notStarted = (error: unknown): string => `The process of the embedded database did not start: ${messageOf(error)}`

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
