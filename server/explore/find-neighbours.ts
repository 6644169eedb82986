/** Expands an entity: its most connected neighbours that the asker does not have yet, with their links. */
import { z } from 'zod'
import { Entity, Link } from '../../contract/graph.ts'
import type { NeighboursAnswer, NeighboursBody } from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import { knownIds } from './known-ids.ts'
import { notFound } from './not-found.ts'
import { readEntities } from './read-entities.ts'

const Row = z.object({ entity: Entity, links: z.array(Link) })
const Total = z.object({ total: z.number().int().nonnegative() })
const Known = z.object({ known: z.number().int().nonnegative() })

/** `2022` as an end covers all of that year: every longer date of it comes before this in the order of texts. */
const endOf = (date: string | undefined): string => `${date ?? ''}~`

function toFilters(id: string, { link, direction, type, status, from, to, exclude }: NeighboursBody) {
  return {
    id,
    exclude: knownIds(exclude),
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

async function countNeighbours(graph: Graph, entity: Entity, body: NeighboursBody): Promise<number> {
  if (isFiltered(body)) {
    const [row] = await graph.read('count-neighbours', toFilters(entity.id, body), Total)
    return row?.total ?? 0
  }
  // Without a filter the store knows the number; counting a hub's neighbours would take as long as finding them.
  if (body.exclude.length === 0) return entity.neighbours
  const ids = [...new Set(body.exclude)]
  const [row] = await graph.read('count-known-neighbours', { id: entity.id, ids }, Known)
  return entity.neighbours - (row?.known ?? 0)
}

const byId = (one: Link, other: Link): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

/**
 * Finds at most `body.limit` neighbours that fit the filters and are not
 * excluded, the most connected first, every link between them, the entity and
 * the excluded ones, and how many there are in all. Throws `not-found`.
 */
export async function findNeighbours(graph: Graph, id: string, body: NeighboursBody): Promise<NeighboursAnswer> {
  const [entities, rows] = await Promise.all([
    readEntities(graph, [id]),
    graph.read('neighbours', { ...toFilters(id, body), limit: body.limit }, Row),
  ])
  const entity = entities.get(id)
  if (entity === undefined) throw notFound('entity', id)
  const links = new Map(rows.flatMap((row) => row.links.map((link) => [link.id, link] as const)))
  const shown = rows.length
  return {
    graph: { entities: rows.map((row) => row.entity), links: [...links.values()].sort(byId) },
    shown,
    total: shown < body.limit ? shown : Math.max(shown, await countNeighbours(graph, entity, body)),
  }
}
