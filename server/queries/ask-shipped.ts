/** Runs a query that the product ships: straight in the database, under the limits of users' own statements. */
import { type AskSettings, type Asked, rowsFor } from '../ask/ask-cypher.ts'
import { BYTES_PER_MB, toLimit } from '../ask/to-limit.ts'
import type { Graph, Parameters } from '../graph/port.ts'

/** The rows up to the limits; `signal` ends the statement. Throws what `Graph.ask` throws. */
export async function askShipped(
  graph: Pick<Graph, 'ask'>,
  statement: string,
  values: Parameters,
  settings: AskSettings,
  asked: number | undefined,
  signal: AbortSignal,
): Promise<Omit<Asked, 'types'>> {
  const limits = { maxRows: rowsFor(asked, settings), maxBytes: settings.answerMb * BYTES_PER_MB }
  const start = performance.now()
  const table = await graph.ask(statement, values, { timeoutMs: settings.timeoutMs, maxRows: limits.maxRows, signal })
  const milliseconds = performance.now() - start
  const fitting = countFitting(table.rows, limits.maxBytes)
  const { columns, count } = table
  const isCut = !count.isAll || count.rows > table.rows.length
  const limitedBy = fitting < table.rows.length ? 'bytes' : isCut ? 'rows' : null
  const rows = table.rows.slice(0, fitting).map((row) => [...row])
  return { columns: [...columns], rows, milliseconds, limited: toLimit({ limitedBy, rows, count }, limits) }
}

/** How many rows fit into so many bytes of JSON. */
function countFitting(rows: readonly (readonly unknown[])[], maxBytes: number): number {
  // Writing all of them as JSON takes longer than anything else here, and is needed only near the limit.
  if (mostBytes(rows) <= maxBytes) return rows.length
  let bytes = 0
  const first = rows.findIndex((row) => {
    bytes += Buffer.byteLength(JSON.stringify(row))
    return bytes > maxBytes
  })
  return first === -1 ? rows.length : first
}

/** More bytes than the value can take as JSON, where a character takes six at most (`\\u0000`). */
function mostBytes(value: unknown): number {
  if (typeof value === 'string') return value.length * 6 + 3
  if (typeof value !== 'object' || value === null) return 30
  let bytes = 3
  if (Array.isArray(value)) for (const one of value) bytes += mostBytes(one)
  else for (const [key, one] of Object.entries(value)) bytes += mostBytes(key) + mostBytes(one)
  return bytes
}
