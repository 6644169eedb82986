/** The embedded database inside the process that owns its file: answers each request of the protocol. */
import { rmSync } from 'node:fs'
import grafeo, { type GrafeoDB, type QueryResult, type Transaction } from '@grafeo-db/js'
import type { Parameters, Table } from '../port.ts'
import { fromEmbeddedValue } from './from-embedded-value.ts'
import type { Answer, Request } from './protocol.ts'

/** A reading request would have written. */
export class ReadOnlyBreach extends Error {
  override readonly name = 'ReadOnlyBreach'
}

/** The file cannot be opened. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
}

/** A function that answers requests, the first of which must be `open`. */
export const serveDatabase = (): ((request: Request) => Promise<Answer>) => {
  let opened: GrafeoDB | null = null
  const transactions = new Map<number, Transaction>()
  /** The last statement of each transaction: the next may be here before it has ended, but runs after it. */
  const last = new Map<number, Promise<unknown>>()

  const database = (): GrafeoDB => {
    if (opened === null) throw new CannotOpen('The database is not open.')
    return opened
  }
  const find = (number: number): Transaction => {
    const transaction = transactions.get(number)
    if (transaction === undefined) throw new Error(`There is no transaction ${number}.`)
    return transaction
  }
  const end = (number: number, how: 'commit' | 'rollback'): null => {
    const transaction = find(number)
    transactions.delete(number)
    last.delete(number)
    transaction[how]()
    return null
  }
  const runInTurn = (number: number, text: string, parameters: Parameters): Promise<Table> => {
    const transaction = find(number)
    const before = last.get(number)
    const run = async (): Promise<Table> => toTable(await transaction.executeCypher(text, parameters), null)
    const turn = before === undefined ? run() : before.then(run)
    // Once one has failed, those that came in meanwhile fail too.
    last.set(number, turn)
    return turn
  }

  return async (request) => {
    switch (request.kind) {
      case 'open':
        opened = open(request.path)
        return null
      case 'read':
        return read(database(), request)
      case 'begin':
        transactions.set(request.transaction, database().beginTransaction())
        return null
      case 'run':
        return runInTurn(request.transaction, request.text, request.parameters)
      case 'commit':
      case 'rollback':
        return end(request.transaction, request.kind)
      case 'define':
        return toTable(await database().executeCypher(request.text, {}), null)
      case 'version':
        return database().version()
      case 'checkpoint':
        database().walCheckpoint()
        return null
      case 'save':
        // A try before this one may have left half of it.
        rmSync(request.path, { force: true })
        database().save(request.path)
        return null
      case 'ping':
        database()
        return null
      case 'close':
        break
    }
    opened?.close()
    opened = null
    return null
  }
}

const open = (path: string): GrafeoDB => {
  try {
    return grafeo.GrafeoDB.create(path)
  } catch (error) {
    throw new CannotOpen(error instanceof Error ? error.message : String(error))
  }
}

/** The engine has no read mode for single statements, so whatever a statement writes is rolled back. */
const read = async (
  database: GrafeoDB,
  { text, parameters, maxRows }: Request & { readonly kind: 'read' },
): Promise<Table> => {
  const transaction = database.beginTransaction()
  try {
    const result = await transaction.executeCypher(text, parameters)
    if (Object.values(result.counters).some((count) => count > 0)) throw new ReadOnlyBreach()
    return toTable(result, maxRows)
  } finally {
    transaction.rollback()
  }
}

const toTable = (result: QueryResult, maxRows: number | null): Table => {
  const rows = maxRows !== null && result.length > maxRows ? result.rows().slice(0, maxRows) : result.rows()
  const count = { rows: result.length, isAll: true }
  return { columns: result.columns, rows: rows.map((row) => row.map(fromEmbeddedValue)), count }
}
