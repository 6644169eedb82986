/** Runs a saved query with its blanks filled in. */
import type { RunAnswer } from '../../contract/queries.ts'
import { type AskSettings, type Asked, askGuarded } from '../ask/ask-cypher.ts'
import { readEntities } from '../explore/read-entities.ts'
import type { Graph } from '../graph/port.ts'
import { askShipped } from './ask-shipped.ts'
import { drawRows } from './draw-rows.ts'
import { checkEntities, fillParameters, namedEntities } from './fill-parameters.ts'
import { findQuery } from './find-query.ts'
import type { ShippedQueries } from './open-queries.ts'
import type { SavedQuery } from './saved-query.ts'

/** What running a saved query takes. */
export interface QueryRunner {
  readonly graph: Graph
  readonly shipped: ShippedQueries
  readonly limits: AskSettings
  /** Ends a user's own statement when nobody waits for it any more. */
  readonly signal: AbortSignal
}

interface Asking {
  readonly parameters: Readonly<Record<string, unknown>>
  readonly maxRows?: number | undefined
}

/**
 * The rows of the query with its blanks filled in. What was written by a user
 * goes through the guard and runs apart, every time.
 * @throws EntourageError `bad-request` naming the field, and what `askGuarded` throws
 */
export async function askQuery(
  { graph, limits, signal }: QueryRunner,
  { query, statement }: SavedQuery,
  { parameters, maxRows }: Asking,
): Promise<Omit<Asked, 'types'>> {
  const values = fillParameters(query, parameters)
  checkEntities(query, values, await readEntities(graph, namedEntities(query, values)))
  if (query.revision === null) return askShipped(graph, statement, values, limits, maxRows)
  // With the header, so that places in messages are those in the text that its author sees.
  return askGuarded(graph, { statement: query.text, parameters: values, maxRows }, limits, signal)
}

/**
 * Runs the query with the id; see `drawRows` for what becomes of its columns.
 * @throws EntourageError `not-found`, and what `askQuery` throws
 */
export async function runQuery(runner: QueryRunner, id: string, asking: Asking): Promise<RunAnswer> {
  const { graph, shipped } = runner
  const { columns, rows, milliseconds, limited } = await askQuery(runner, await findQuery(graph, shipped, id), asking)
  return { ...(await drawRows(graph, columns, rows)), engine: graph.engine, milliseconds, limited }
}
