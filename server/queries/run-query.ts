/** Runs a saved query with its blanks filled in. */
import type { RunAnswer } from '../../contract/queries.ts'
import { type AskSettings, type Asked, askGuarded } from '../ask/ask-cypher.ts'
import { readDataVersion } from '../explore/read-data-version.ts'
import { DRAWN_MAX_AGE_MS, type Drawn, recallDrawn } from '../explore/recall-drawn.ts'
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
  /** Ends the statement when nobody waits for it any more. */
  readonly signal: AbortSignal
}

interface Asking {
  readonly parameters: Readonly<Record<string, unknown>>
  readonly maxRows?: number | undefined
}

/**
 * The rows of the query with its blanks filled in. What was written by a user
 * goes through the guard and runs apart, every time. `drawn` is asked for only if a blank names entities.
 * @throws EntourageError `bad-request` naming the field, and what `askGuarded` throws
 */
export async function askQuery(
  { graph, limits, signal }: QueryRunner,
  { query, statement }: SavedQuery,
  { parameters, maxRows }: Asking,
  drawn: () => Promise<Drawn>,
): Promise<Omit<Asked, 'types'>> {
  const values = fillParameters(query, parameters)
  const check = async (): Promise<void> => {
    const named = namedEntities(query, values)
    if (named.length > 0) checkEntities(query, values, await (await drawn()).entities(named))
  }
  if (query.revision === null) {
    // What ships can be asked about anything, so that nobody needs to wait for the check first.
    const mistaken = new AbortController()
    const either = AbortSignal.any([signal, mistaken.signal])
    const asked = askShipped(graph, statement, values, limits, maxRows, either)
    try {
      return (await Promise.all([asked, check()]))[0]
    } catch (error) {
      mistaken.abort()
      throw error
    }
  }
  await check()
  // With the header, so that places in messages are those in the text that its author sees.
  return askGuarded(graph, { statement: query.text, parameters: values, maxRows }, limits, signal)
}

/** What the store holds now, as answers draw it. */
export async function readDrawn(graph: Graph): Promise<Drawn> {
  return recallDrawn(graph, await readDataVersion(graph, DRAWN_MAX_AGE_MS))
}

/**
 * Runs the query with the id; see `drawRows` for what becomes of its columns.
 * @throws EntourageError `not-found`, and what `askQuery` throws
 */
export async function runQuery(runner: QueryRunner, id: string, asking: Asking): Promise<RunAnswer> {
  const { graph, shipped } = runner
  const saved = await findQuery(graph, shipped, id)
  const drawn = readDrawn(graph)
  const [{ columns, rows, milliseconds, limited }, known] = await Promise.all([
    askQuery(runner, saved, asking, () => drawn),
    drawn,
  ])
  return { ...(await drawRows(known, columns, rows)), engine: graph.engine, milliseconds, limited }
}
