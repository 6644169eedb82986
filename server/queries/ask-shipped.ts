/** Runs a query that the product ships: straight in the database, under the limits of users' own statements. */
import { type AskSettings, type Asked, rowsFor } from '../ask/ask-cypher.ts'
import { BYTES_PER_MB, toLimit } from '../ask/to-limit.ts'
import type { Graph, Parameters } from '../graph/port.ts'

/** The rows up to the limits; throws what `Graph.ask` throws. */
export async function askShipped(
  graph: Graph,
  statement: string,
  values: Parameters,
  settings: AskSettings,
  asked: number | undefined,
): Promise<Omit<Asked, 'types'>> {
  const limits = { maxRows: rowsFor(asked, settings), maxBytes: settings.answerMb * BYTES_PER_MB }
  const start = performance.now()
  const table = await graph.ask(statement, values, { timeoutMs: settings.timeoutMs, maxRows: limits.maxRows })
  const milliseconds = performance.now() - start
  const fitting = countFitting(table.rows, limits.maxBytes)
  const by = fitting < table.rows.length ? 'bytes' : table.limited ? 'rows' : null
  const rows = table.rows.slice(0, fitting).map((row) => [...row])
  return { columns: [...table.columns], rows, milliseconds, limited: toLimit(by, limits) }
}

/** How many rows fit into so many bytes of JSON. */
function countFitting(rows: readonly (readonly unknown[])[], maxBytes: number): number {
  let bytes = 0
  const first = rows.findIndex((row) => {
    bytes += Buffer.byteLength(JSON.stringify(row))
    return bytes > maxBytes
  })
  return first === -1 ? rows.length : first
}
