/** A port or a data folder is mostly in use because Entourage runs already: then it helps to know where. */
import { EntourageError } from '../errors.ts'
import { readServerFile } from '../server-file.ts'

/** The error, with the address of the server that has the data folder if there is one. */
export async function tellWhereItRuns(error: unknown, dataFolder: string): Promise<unknown> {
  if (!(error instanceof EntourageError) || !['conflict', 'database-unavailable'].includes(error.code)) return error
  const running = await readServerFile(dataFolder)
  if (running === null || running.pid === process.pid) return error
  const message = `${error.message} Entourage already runs at ${running.url}.`
  return new EntourageError(error.code, message, error.details, { cause: error })
}
