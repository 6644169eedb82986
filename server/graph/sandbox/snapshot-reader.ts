/** Reads a copy of the embedded database, opened so that nothing can write to it. */
import grafeo, { type QueryResult } from '@grafeo-db/js'
import { EntourageError } from '../../errors.ts'
import { fromEmbeddedValue, InexactNumber } from '../embedded/from-embedded-value.ts'
import { inexactError, pathMemoryError, readOnlyError } from '../limit-errors.ts'
import { cutRows } from './cut-rows.ts'
import type { Reader } from './protocol.ts'
import { toStatementError } from './statement-error.ts'

/** What the engine says when something would write in a database that is open for reading. */
const READ_ONLY_STATUS = '25G03'

/** What it says when a pattern leads along more paths than it will hold. */
const TOO_MANY_PATHS = /memory a path search may use/

export const openSnapshot = (path: string): Reader => {
  const database = grafeo.GrafeoDB.openReadOnly(path)
  return {
    ask: async ({ text, parameters, maxRows, maxBytes }) => {
      try {
        const result = await database.executeCypher(text, parameters)
        const table = await cutRows(result.columns, toRows(result), { maxRows, maxBytes })
        // This engine has all rows before it gives the first.
        return { ...table, count: { rows: result.length, isAll: true } }
      } catch (error) {
        throw toSnapshotError(error)
      }
    },
    close: async () => database.close(),
  }
}

/** One at a time: converting the rest of a million rows would take seconds for nothing. */
function* toRows(result: QueryResult): Generator<readonly unknown[]> {
  const { columns } = result
  for (let index = 0; index < result.length; index += 1) {
    const row = result.get(index)
    yield columns.map((column) => fromEmbeddedValue(row[column]))
  }
}

/** What a user is told of what the engine threw; what is no error of a statement comes back as it is. */
export const toSnapshotError = (error: unknown): unknown => {
  if (error instanceof InexactNumber) return inexactError(error.message)
  if (error instanceof EntourageError || !(error instanceof Error)) return error
  if ('gqlStatus' in error && error.gqlStatus === READ_ONLY_STATUS) return readOnlyError()
  if (TOO_MANY_PATHS.test(error.message)) return pathMemoryError()
  const [, line, column] = /--> query:(\d+):(\d+)/.exec(error.message) ?? []
  const message = error.message
    .replace(/\n[^]*$/, '')
    .replace(/^(?:\w+ error: )?GRAFEO-\w+: (?:\w+ error: )?(?:\[Cypher\] )?/, '')
  return toStatementError(message, line === undefined ? null : { line: Number(line), column: Number(column) }, error)
}
