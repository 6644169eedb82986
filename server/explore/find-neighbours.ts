/** Expands entities: their first neighbours that the asker does not have yet, with their links. */
import { z } from 'zod'
import { type Entity, Link } from '../../contract/graph.ts'
import type { NeighboursAnswer, NeighboursBody } from '../../contract/neighbours.ts'
import type { Graph } from '../graph/port.ts'
import { endOf } from './end-of.ts'
import { knownIds } from './known-ids.ts'
import { notFound } from './not-found.ts'
import { readEntities } from './read-entities.ts'

const IdRow = z.object({ id: z.string() })
const TopRow = z.object({ top: z.array(z.string()) })
const LinkRow = z.object({ link: Link })
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
  // Looking for the entity among its own neighbours would go through all of them.
  const ids = [...new Set(body.exclude)].filter((id) => id !== only.id)
  const [row] = await graph.read('count-known-neighbours', { id: only.id, ids }, Known)
  return only.neighbours - (row?.known ?? 0)
}

/** The first neighbours of a hub by the ranking that loading keeps; null when it does not tell. */
async function findTop(graph: Graph, id: string, body: NeighboursBody): Promise<string[] | null> {
  if (isFiltered(body) || body.order !== 'most-connected') return null
  const [row] = await graph.read('top-neighbours', { id }, TopRow)
  if (row === undefined) return null
  const known = new Set([id, ...body.exclude])
  const top = row.top.filter((other) => !known.has(other)).slice(0, body.limit)
  return top.length === body.limit ? top : null
}

/** The ids of the neighbours to give, in the order asked for. */
async function findIds(graph: Graph, ids: readonly string[], body: NeighboursBody): Promise<readonly string[]> {
  if (body.limit === 0) return []
  const [only, ...others] = ids
  const top = only === undefined || others.length > 0 ? null : await findTop(graph, only, body)
  if (top !== null) return top
  const rows = await graph.read('neighbours', { ...toFilters(ids, body), order: body.order, limit: body.limit }, IdRow)
  return rows.map(({ id }) => id)
}

/** Every link between the newcomers, and between them and what the asker has. */
async function readLinksOf(graph: Graph, fresh: readonly string[], known: readonly string[]): Promise<Link[]> {
  if (fresh.length === 0) return []
  const rows = await graph.read('links-of', { ids: [...fresh], known: knownIds(known, fresh) }, LinkRow)
  return rows.map(({ link }) => link)
}

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
  const [found, fresh] = await Promise.all([readEntities(graph, wanted), findIds(graph, wanted, body)])
  const expanded = wanted.map((id) => {
    const entity = found.get(id)
    if (entity === undefined) throw notFound('entity', id)
    return entity
  })
  const [entities, links] = await Promise.all([
    readEntities(graph, fresh),
    readLinksOf(graph, fresh, [...wanted, ...body.exclude]),
  ])
  const shown = fresh.length
  return {
    graph: { entities: fresh.flatMap((id) => entities.get(id) ?? []), links },
    shown,
    total: shown < body.limit ? shown : Math.max(shown, await countNeighbours(graph, expanded, body)),
  }
}
