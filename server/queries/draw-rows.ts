/** Finds the entities and links in the rows of a query, so that they can be drawn. */
import type { Entity, Link } from '../../contract/graph.ts'
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

/** An id may stand in a list more than once: rows are many, and most have few. */
interface Ids {
  readonly entities: string[]
  readonly links: string[]
}

const addTexts = (ids: string[], value: unknown): void => {
  if (typeof value === 'string') ids.push(value)
  else if (Array.isArray(value)) for (const one of value) if (typeof one === 'string') ids.push(one)
}

/** Entities and links that a statement returns as such are maps of `properties` beside `labels` or a `type`. */
function addCells(ids: Ids, value: unknown): void {
  if (Array.isArray(value)) {
    for (const one of value) addCells(ids, one)
  } else if (typeof value === 'object' && value !== null) {
    const id = idOf(value)
    if (id !== null && 'labels' in value) ids.entities.push(id)
    else if (id !== null && 'type' in value) ids.links.push(id)
    else for (const one of Object.values(value)) addCells(ids, one)
  }
}

function idOf(cell: object): string | null {
  if (!('properties' in cell) || typeof cell.properties !== 'object' || cell.properties === null) return null
  return 'id' in cell.properties && typeof cell.properties.id === 'string' ? cell.properties.id : null
}

function idsIn(columns: readonly string[], row: readonly unknown[]): Ids {
  const ids: Ids = { entities: [], links: [] }
  for (let at = 0; at < row.length; at += 1) {
    const value = row[at]
    if (columns[at] === 'entities') addTexts(ids.entities, value)
    else if (columns[at] === 'links') addTexts(ids.links, value)
    if (typeof value === 'object') addCells(ids, value)
  }
  return ids
}

type Found<Value> = ReadonlyMap<string, Value>

/** Those that were found, once each and sorted. */
function addFound(known: Found<unknown>, ids: string[], sorted: string[]): void {
  let last: string | null = null
  for (const id of ids.sort()) {
    if (id !== last && known.has(id)) sorted.push(id)
    last = id
  }
}

function sortedIds(ids: Ids, entities: Found<unknown>, links: Found<unknown>): string[] {
  const sorted: string[] = []
  addFound(entities, ids.entities, sorted)
  addFound(links, ids.links, sorted)
  return sorted
}

/** By their ids: sorting these alone is several times as quick as sorting what has them. */
const byId = <Value>(found: Found<Value>): Value[] => [...found.keys()].sort().flatMap((id) => found.get(id) ?? [])

/** The ends of the links that are not among the entities. */
function missingEnds(links: Found<Link>, entities: Found<Entity>): Set<string> {
  const missing = new Set<string>()
  for (const { from, to } of links.values()) {
    if (!entities.has(from)) missing.add(from)
    if (!entities.has(to)) missing.add(to)
  }
  return missing
}

/**
 * What the columns `entities` and `links` hold (ids, or lists of ids), and every
 * entity and link that stands in a cell as such, becomes `graph`, with both ends
 * of each link; `rowIds` says what is in which row. So a statement returns ids
 * and need not know how an entity is drawn.
 */
export async function drawRows(drawn: Drawn, columns: readonly string[], rows: Rows): Promise<DrawnRows> {
  const ids = rows.map((row) => idsIn(columns, row))
  const [links, named] = await Promise.all([
    drawn.links(ids.flatMap((one) => one.links)),
    drawn.entities(ids.flatMap((one) => one.entities)),
  ])
  const ends = missingEnds(links, named)
  const entities = ends.size === 0 ? named : new Map([...named, ...(await drawn.entities(ends))])
  const kept = columns.flatMap((name, at) => (isServing(name, rows, at) ? [] : [at]))
  return {
    columns: kept.map((at) => columns[at] ?? ''),
    rows: rows.map((row) => kept.map((at) => row[at] ?? null)),
    rowIds: ids.map((one) => sortedIds(one, entities, links)),
    graph: { entities: byId(entities), links: byId(links) },
  }
}
