/** Reads a Neo4j: first asks it whether the statement only reads, then runs it in READ mode under the time limit. */
import neo4j, { type ManagedTransaction, type Result } from 'neo4j-driver'
import { EntourageError } from '../../errors.ts'
import { RefusedStatement } from '../engine.ts'
import { readOnlyError } from '../limit-errors.ts'
import { connect } from '../neo4j/connect.ts'
import { fromNeo4jValue } from '../neo4j/from-neo4j-value.ts'
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
        return await session.executeRead((transaction) => explainAndRun(transaction, question, toError), {
          timeout: timeoutMs,
        })
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
): Promise<ReadTable> => {
  try {
    const values = toNeo4jParameters(parameters)
    // Each on a line before the statement, so that places in messages are off by one line in either.
    const { summary } = await transaction.run(`EXPLAIN\n${text}`, values)
    if (summary.queryType !== 'r') throw readOnlyError()
    const result = transaction.run(`\n${text}`, values)
    return await cutRows(await result.keys(), toRows(result), { maxRows, maxBytes })
  } catch (error) {
    // The driver would try again after running out of memory too.
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw isMemoryCode(code) ? toError(error) : error
  }
}

async function* toRows(result: Result): AsyncGenerator<readonly unknown[]> {
  for await (const record of result) yield [...record.values()].map(fromNeo4jValue)
}

const toThrown = (error: unknown): unknown => {
  if (error instanceof EntourageError || !(error instanceof RefusedStatement)) return error
  const [, line, column] = /\(line (\d+), column (\d+) \(offset: \d+\)\)/.exec(error.message) ?? []
  const message = error.message.replace(/\s*\(line \d+, column[^]*$/, '')
  const place = line === undefined ? null : { line: Math.max(1, Number(line) - 1), column: Number(column) }
  return toStatementError(message, place, error)
}
