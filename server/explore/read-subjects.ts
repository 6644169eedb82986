/** What claims are about: entities, or links with their two ends. */
import type { Subject } from '../../contract/claims.ts'
import type { Graph } from '../graph/port.ts'
import { readEntities } from './read-entities.ts'
import { readLinks } from './read-links.ts'

/** Returns the subjects that have these ids, by id; an id that nothing has is left out. */
export async function readSubjects(graph: Graph, ids: Iterable<string>): Promise<Map<string, Subject>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const [entities, links] = await Promise.all([readEntities(graph, wanted), readLinks(graph, wanted)])
  const ends = await readEntities(
    graph,
    [...links.values()].flatMap(({ from, to }) => [from, to]),
  )
  const subjects = new Map<string, Subject>()
  for (const entity of entities.values()) subjects.set(entity.id, { kind: 'entity', entity })
  for (const link of links.values()) {
    const from = ends.get(link.from)
    const to = ends.get(link.to)
    if (from !== undefined && to !== undefined) subjects.set(link.id, { kind: 'link', link, from, to })
  }
  return subjects
}
