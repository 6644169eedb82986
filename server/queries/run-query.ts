/** Runs a saved query with its blanks filled in. */
import type { Graph as Drawn } from '../../contract/graph.ts'
import type { RunAnswer } from '../../contract/queries.ts'
import { notFound } from '../explore/not-found.ts'
import { readEntities } from '../explore/read-entities.ts'
import { readLinks } from '../explore/read-links.ts'
import type { Graph, Table } from '../graph/port.ts'
import { checkEntities, fillParameters, namedEntities } from './fill-parameters.ts'
import type { Queries } from './open-queries.ts'

/** Columns of these names hold an id or a list of ids in each row; they become the answer's graph instead of a column. */
const GRAPH_COLUMNS = ['entities', 'links'] as const

function idsIn({ columns, rows }: Table, name: (typeof GRAPH_COLUMNS)[number]): Set<string> {
  const at = columns.indexOf(name)
  const values = at === -1 ? [] : rows.flatMap((row) => row[at] ?? [])
  return new Set(values.flatMap((value) => (typeof value === 'string' ? [value] : [])))
}

/** Reads the entities and links whose ids the table holds, and the ends of those links. */
async function readDrawn(graph: Graph, table: Table): Promise<Drawn> {
  const links = await readLinks(graph, idsIn(table, 'links'))
  const ends = [...links.values()].flatMap(({ from, to }) => [from, to])
  const entities = await readEntities(graph, [...idsIn(table, 'entities'), ...ends])
  return { entities: [...entities.values()], links: [...links.values()] }
}

function withoutGraphColumns({ columns, rows }: Table): Pick<RunAnswer, 'columns' | 'rows'> {
  const kept = columns.flatMap((name, at) => (GRAPH_COLUMNS.some((other) => other === name) ? [] : [at]))
  return {
    columns: kept.map((at) => columns[at] ?? ''),
    rows: rows.map((row) => kept.map((at) => row[at] ?? null)),
  }
}

/**
 * Runs the query with the id. What its statement returns in columns called
 * `entities` and `links` (ids, or lists of ids) becomes `graph`, all else the
 * rows; so a statement returns ids and need not know how an entity is drawn.
 * Throws `not-found`, `bad-request` naming the field, or `time-limit`.
 */
export async function runQuery(
  graph: Graph,
  queries: Queries,
  id: string,
  parameters: Readonly<Record<string, unknown>>,
  limits: { readonly timeoutMs: number; readonly maxRows: number },
): Promise<RunAnswer> {
  const saved = queries.find(id)
  if (saved === undefined) throw notFound('saved query', id)
  const values = fillParameters(saved.query, parameters)
  checkEntities(saved.query, values, await readEntities(graph, namedEntities(saved.query, values)))
  const table = await graph.ask(saved.text, values, limits)
  return { ...withoutGraphColumns(table), graph: await readDrawn(graph, table), limited: table.limited }
}
