/** Finds the entities and links in the rows of a query, so that they can be drawn. */
import type { RunAnswer } from '../../contract/queries.ts'
import type { Drawn } from '../explore/recall-drawn.ts'

type Rows = readonly (readonly unknown[])[]
type DrawnRows = Pick<RunAnswer, 'columns' | 'rows' | 'rowIds' | 'graph'>

/** Columns of these names serve the page and are not shown: ids of what to draw, and values for a blank. */
const SERVING_COLUMNS = ['entities', 'links', 'suggestion']

/** A count that somebody called “links” is a column like any other. */
const isServing = (name: string, rows: Rows, at: number): boolean =>
  SERVING_COLUMNS.includes(name) && rows.every((row) => isText(row[at]) || areTexts(row[at]))

const isText = (value: unknown): boolean => value === null || value === undefined || typeof value === 'string'
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText)

interface Ids {
  readonly entities: Set<string>
  readonly links: Set<string>
}

const addTexts = (ids: Set<string>, value: unknown): void => {
  if (typeof value === 'string') ids.add(value)
  else if (Array.isArray(value)) for (const one of value) if (typeof one === 'string') ids.add(one)
}

/** Entities and links that a statement returns as such are maps of `properties` beside `labels` or a `type`. */
function addCells(ids: Ids, value: unknown): void {
  if (Array.isArray(value)) {
    for (const one of value) addCells(ids, one)
  } else if (typeof value === 'object' && value !== null) {
    const id = idOf(value)
    if (id !== null && 'labels' in value) ids.entities.add(id)
    else if (id !== null && 'type' in value) ids.links.add(id)
    else for (const one of Object.values(value)) addCells(ids, one)
  }
}

function idOf(cell: object): string | null {
  if (!('properties' in cell) || typeof cell.properties !== 'object' || cell.properties === null) return null
  return 'id' in cell.properties && typeof cell.properties.id === 'string' ? cell.properties.id : null
}

function idsIn(columns: readonly string[], row: readonly unknown[]): Ids {
  const ids: Ids = { entities: new Set(), links: new Set() }
  for (const [at, value] of row.entries()) {
    if (columns[at] === 'entities') addTexts(ids.entities, value)
    else if (columns[at] === 'links') addTexts(ids.links, value)
    addCells(ids, value)
  }
  return ids
}

const union = (sets: readonly ReadonlySet<string>[]): Set<string> => {
  const all = new Set<string>()
  for (const set of sets) for (const one of set) all.add(one)
  return all
}

const byId = <Value extends { readonly id: string }>(found: ReadonlyMap<string, Value>): Value[] =>
  [...found.values()].toSorted((one, other) => (one.id < other.id ? -1 : 1))

/**
 * What the columns `entities` and `links` hold (ids, or lists of ids), and every
 * entity and link that stands in a cell as such, becomes `graph`, with both ends
 * of each link; `rowIds` says what is in which row. So a statement returns ids
 * and need not know how an entity is drawn.
 */
export async function drawRows(drawn: Drawn, columns: readonly string[], rows: Rows): Promise<DrawnRows> {
  const ids = rows.map((row) => idsIn(columns, row))
  const [links, named] = await Promise.all([
    drawn.links(union(ids.map((one) => one.links))),
    drawn.entities(union(ids.map((one) => one.entities))),
  ])
  const ends = [...links.values()].flatMap(({ from, to }) => [from, to])
  const entities = new Map([...named, ...(await drawn.entities(ends.filter((id) => !named.has(id))))])
  const kept = columns.flatMap((name, at) => (isServing(name, rows, at) ? [] : [at]))
  return {
    columns: kept.map((at) => columns[at] ?? ''),
    rows: rows.map((row) => kept.map((at) => row[at] ?? null)),
    rowIds: ids.map((one) => [
      ...[...one.entities].filter((id) => entities.has(id)).toSorted(),
      ...[...one.links].filter((id) => links.has(id)).toSorted(),
    ]),
    graph: { entities: byId(entities), links: byId(links) },
  }
}
