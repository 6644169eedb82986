/** One text for all that a store holds of cases: the same for the same data, whatever order an engine gives them in. */
import { createHash } from 'node:crypto'
import type { Graph } from '../server/graph/port.ts'

const NODES =
  'MATCH (n) WHERE NOT n:Store AND NOT n:Journal AND NOT n:JournalPart OPTIONAL MATCH (n)-[r]->(m) WITH n, collect({type: type(r), properties: properties(r), to: m.id}) AS links RETURN labels(n) AS labels, properties(n) AS properties, links'
const LIMITS = { timeoutMs: 60_000, maxRows: 1_000_000 }

/** When a case was loaded is not among it. */
export async function takeFingerprint(graph: Graph): Promise<string> {
  const { rows } = await graph.ask(NODES, {}, LIMITS)
  const lines = rows.map((row) => sortedJson(row)).toSorted()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}

/** The same text for the same values, whatever order lists and maps have. */
export function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).toSorted().join()}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  return `{${Object.entries(value)
    .filter(([key]) => key !== 'loadedAt')
    .map(([key, inner]) => `${key}:${sortedJson(inner)}`)
    .toSorted()
    .join()}}`
}
