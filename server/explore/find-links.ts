/** Entities by id and every link among them: what it takes to draw a view again. */
import { z } from 'zod'
import { Link } from '../../contract/graph.ts'
import type { LinksAnswer } from '../../contract/links.ts'
import type { Graph } from '../graph/port.ts'
import { knownIds } from './known-ids.ts'
import { readEntities } from './read-entities.ts'

const Row = z.object({ link: Link })

/** Returns the entities in the order of `ids`, every link among them, and the ids that no entity has. */
export async function findLinks(graph: Graph, ids: readonly string[]): Promise<LinksAnswer> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return { graph: { entities: [], links: [] }, missing: [] }
  const [found, links] = await Promise.all([
    readEntities(graph, wanted),
    graph.read('links-among', { ids: wanted, known: knownIds(wanted) }, Row),
  ])
  return {
    graph: { entities: wanted.flatMap((id) => found.get(id) ?? []), links: links.map(({ link }) => link) },
    missing: wanted.filter((id) => !found.has(id)),
  }
}
