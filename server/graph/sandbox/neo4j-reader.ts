/** Reads a Neo4j: first asks it whether the statement only reads, then runs it in READ mode under the time limit. */
import neo4j, { type ManagedTransaction, type Record as NeoRecord } from 'neo4j-driver'
import { EntourageError } from '../../errors.ts'
import { RefusedStatement } from '../engine.ts'
import { readOnlyError } from '../limit-errors.ts'
import { connect } from '../neo4j/connect.ts'
import { countOn } from '../neo4j/count-on.ts'
import { fromNeo4jValue } from '../neo4j/from-neo4j-value.ts'
import { readOnce } from '../neo4j/read-once.ts'
import { isMemoryCode, toEntourageError } from '../neo4j/to-entourage-error.ts'
import { toNeo4jParameters } from '../neo4j/to-neo4j-value.ts'
import { cutRows } from './cut-rows.ts'
import type { Question, Reader, ReadTable, Source } from './protocol.ts'
import { toStatementError } from './statement-error.ts'

/** Few at a time, since one row can be large and the limit of an answer ends most of them early. */
const FETCH_ROWS = 100

export const openNeo4jReader = (source: Source & { readonly kind: 'neo4j' }): Reader => {
  const { driver, address } = connect(source)
  const { database } = source
  return {
    ask: async (question) => {
      const session = driver.session({
        defaultAccessMode: neo4j.session.READ,
        fetchSize: FETCH_ROWS,
        ...(database === null ? {} : { database }),
      })
      const { timeoutMs } = question
      const toError = (error: unknown) => toThrown(toEntourageError(error, { address, database, timeoutMs }))
      try {
        return await readOnce<ReadTable>(session, timeoutMs, (transaction, enough) =>
          explainAndRun(transaction, question, toError, enough),
        )
      } catch (error) {
        throw toError(error)
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}

const explainAndRun = async (
  transaction: ManagedTransaction,
  { text, parameters, maxRows, maxBytes }: Question,
  toError: (error: unknown) => unknown,
  enough: (table: ReadTable) => void,
): Promise<ReadTable> => {
  try {
    const values = toNeo4jParameters(parameters)
    // Each on a line before the statement, so that places in messages are off by one line in either.
    const { summary } = await transaction.run(`EXPLAIN\n${text}`, values)
    if (summary.queryType !== 'r') throw readOnlyError()
    const result = transaction.run(`\n${text}`, values)
    const columns = await result.keys()
    const records = result[Symbol.asyncIterator]()
    const table = await cutRows(columns, toRows(records), { maxRows, maxBytes })
    if (table.limitedBy === null) return table
    const { count, isOpen } = await countOn(records, table.rows.length + 1)
    const counted = { ...table, count }
    if (isOpen) enough(counted)
    else await records.return?.()
    return counted
  } catch (error) {
    // The driver would try again after running out of memory too.
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw isMemoryCode(code) ? toError(error) : error
  }
}

/** Leaves the records that nobody takes where they are, to be counted. */
async function* toRows(records: AsyncIterator<NeoRecord, unknown>): AsyncGenerator<readonly unknown[]> {
  for (let next = await records.next(); next.done !== true; next = await records.next()) {
    yield [...next.value.values()].map(fromNeo4jValue)
  }
}

const toThrown = (error: unknown): unknown => {
  if (error instanceof EntourageError || !(error instanceof RefusedStatement)) return error
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(error.message) ?? []
  const message = error.message.replace(/\s*\(line \d+, column[^]*$/, '')
  const place = line === undefined ? null : { line: Math.max(1, Number(line) - 1), column: Number(column) }
  return toStatementError(message, place, error)
}
