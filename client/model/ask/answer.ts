/** What came back for a question, whether it was a saved query or a statement of one's own. */
import type { CypherHint, CypherLimit } from '../../../contract/cypher.ts'
import type { Graph } from '../../../contract/graph.ts'
import type { Query } from '../../../contract/queries.ts'
import type { View } from '../../../view/view.ts'

export interface Answer {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  /** For each row the ids of the entities and links in it. */
  readonly rowIds: readonly (readonly string[])[]
  readonly graph: Graph
  readonly engine: 'embedded' | 'neo4j'
  readonly milliseconds: number
  readonly limited: CypherLimit | null
  readonly hints: readonly CypherHint[]
  /** What it is to be shown as first. */
  readonly result: Query['result']
}

/** What the graph would bring to the view that is not there yet. */
export interface Addition {
  readonly entities: number
  readonly links: number
  /** Entities of the graph that the view shows already. */
  readonly there: number
}

export function additionOf(view: View, graph: Graph): Addition {
  const isShown = (id: string): boolean => view.entities.has(id) && !view.hidden.has(id)
  const there = graph.entities.filter(({ id }) => isShown(id)).length
  return {
    entities: graph.entities.length - there,
    links: graph.links.filter(({ id }) => !view.links.has(id)).length,
    there,
  }
}

/** The part of the graph that the picked rows hold, with the ends of its links. */
export function graphOfRows({ graph, rowIds }: Pick<Answer, 'graph' | 'rowIds'>, rows: Iterable<number>): Graph {
  const wanted = new Set([...rows].flatMap((row) => rowIds[row] ?? []))
  const links = graph.links.filter(({ id }) => wanted.has(id))
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]))
  return { entities: graph.entities.filter(({ id }) => wanted.has(id) || ends.has(id)), links }
}

/** The one value of an answer that is a single figure; null when it is a table. */
export function figureOf({ rows, columns }: Pick<Answer, 'rows' | 'columns'>): unknown {
  return rows.length === 1 && columns.length === 1 ? (rows[0]?.[0] ?? null) : null
}
