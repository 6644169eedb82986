/** Expands entities: their first neighbours that the asker does not have yet, with their links. */
import { z } from 'zod'
import { Entity, Link } from '../../contract/graph.ts'
import type { NeighboursAnswer, NeighboursBody } from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import { endOf } from './end-of.ts'
import { knownIds } from './known-ids.ts'
import { notFound } from './not-found.ts'
import { readEntities } from './read-entities.ts'

const Row = z.object({ entity: Entity, links: z.array(Link) })
const Total = z.object({ total: z.number().int().nonnegative() })
const Known = z.object({ known: z.number().int().nonnegative() })

function toFilters(ids: readonly string[], { link, direction, type, status, from, to, exclude }: NeighboursBody) {
  return {
    ids: [...ids],
    exclude: knownIds(exclude, ids),
    link: link ?? null,
    direction: direction ?? null,
    type: type ?? null,
    status: status ?? null,
    dated: from !== undefined || to !== undefined,
    since: from ?? '',
    until: endOf(to),
  }
}

const isFiltered = ({ link, direction, type, status, from, to }: NeighboursBody): boolean =>
  [link, direction, type, status, from, to].some((filter) => filter !== undefined)

async function countNeighbours(graph: Graph, entities: readonly Entity[], body: NeighboursBody): Promise<number> {
  const [only, ...others] = entities
  if (only === undefined || others.length > 0 || isFiltered(body)) {
    const ids = entities.map(({ id }) => id)
    const [row] = await graph.read('count-neighbours', toFilters(ids, body), Total)
    return row?.total ?? 0
  }
  // Without a filter the store knows the number; counting a hub's neighbours would take as long as finding them.
  if (body.exclude.length === 0) return only.neighbours
  const ids = [...new Set(body.exclude)]
  const [row] = await graph.read('count-known-neighbours', { id: only.id, ids }, Known)
  return only.neighbours - (row?.known ?? 0)
}

const byId = (one: Link, other: Link): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/**
 * Finds at most `body.limit` neighbours of these entities that fit the filters
 * and are neither excluded nor among them, in the order asked for, every link
 * between them, the entities and the excluded ones, and how many there are in
 * all. Throws `not-found`.
 */
export async function findNeighbours(
  graph: Graph,
  ids: readonly string[],
  body: NeighboursBody,
): Promise<NeighboursAnswer> {
  const wanted = [...new Set(ids)]
  const [found, rows] = await Promise.all([
    readEntities(graph, wanted),
    body.limit === 0
      ? []
      : graph.read('neighbours', { ...toFilters(wanted, body), order: body.order, limit: body.limit }, Row),
  ])
  const entities = wanted.map((id) => {
    const entity = found.get(id)
    if (entity === undefined) throw notFound('entity', id)
    return entity
  })
  const links = new Map(rows.flatMap((row) => row.links.map((link) => [link.id, link] as const)))
  const shown = rows.length
  return {
    graph: { entities: rows.map((row) => row.entity), links: [...links.values()].sort(byId) },
    shown,
    total: shown < body.limit ? shown : Math.max(shown, await countNeighbours(graph, entities, body)),
  }
}
