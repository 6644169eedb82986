/** Answers how two entities are connected: the shortest distinct paths between them, each hop with its links. */
import { z } from 'zod'
import type { Path, PathsAnswer, PathsBody } from '../../contract/paths.ts'
import { EntourageError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import type { Hops } from '../paths/hops.ts'
import { searchPaths } from '../paths/search-paths.ts'
import { findLinks } from './find-links.ts'
import { knownIds } from './known-ids.ts'
import { endOf } from './end-of.ts'
import { notFound } from './not-found.ts'
import { readEntities } from './read-entities.ts'

/** How many links one search may look at; some seconds' work on either engine. */
const MAX_LINKS = 200_000
/** How many entities one statement is asked to go on from. */
const STEP_SIZE = 2_000

const StepRow = z.object({ near: z.string(), far: z.string(), farDegree: z.number(), link: z.string() })

function toPath(entities: readonly string[], hops: Hops): Path {
  const linksOfHops = entities.slice(1).map((far, index) => {
    const near = entities[index] ?? far
    return [...(hops.get(near)?.get(far) ?? [])].sort()
  })
  return { entities: [...entities], hops: linksOfHops }
}

/**
 * The paths that `body` asks for. Throws `bad-request` for a path from an
 * entity to itself and `not-found` when there is no such entity.
 */
export async function findPaths(graph: Graph, body: PathsBody): Promise<PathsAnswer> {
  const { from, to, maxLength, limit } = body
  if (from === to) {
    throw new EntourageError('bad-request', 'A path leads from one entity to another. Choose two different ones.', [
      { field: 'to', message: 'is the same entity as “from”' },
    ])
  }
  const ends = await readEntities(graph, [from, to])
  const endAt = (id: string) => {
    const entity = ends.get(id)
    if (entity === undefined) throw notFound('entity', id)
    return { id, degree: entity.degree }
  }
  const searched = { from: endAt(from), to: endAt(to) }

  const takeSteps = async (ids: readonly string[], room: number, among: readonly string[] | null) => {
    const steps: z.infer<typeof StepRow>[] = []
    for (let start = 0; start < ids.length && steps.length < room; start += STEP_SIZE) {
      const rows = await graph.read(
        'path-steps',
        {
          ids: ids.slice(start, start + STEP_SIZE),
          ends: knownIds([from, to]),
          among: among === null ? null : knownIds(among),
          avoid: knownIds(body.avoid),
          avoidTypes: body.avoidTypes,
          maxDegree: body.maxDegree,
          links: body.links,
          dated: body.since !== null || body.until !== null,
          since: body.since ?? '',
          until: endOf(body.until),
          statuses: body.statuses,
          minVoices: body.minVoices,
          limit: room - steps.length,
        },
        StepRow,
      )
      steps.push(...rows)
    }
    return steps
  }

  const found = await searchPaths(searched, { maxLength, limit, maxLinks: MAX_LINKS }, takeSteps)
  const paths = found.paths.map((path) => toPath(path, found.hops))
  const onPaths = new Set(paths.flatMap((path) => path.hops.flat()))
  const drawn = await findLinks(graph, [...new Set(paths.flatMap((path) => path.entities))])
  return {
    paths,
    graph: { entities: drawn.graph.entities, links: drawn.graph.links.filter((link) => onPaths.has(link.id)) },
    searchedTo: found.searchedTo,
    gaveUp: found.gaveUp,
    more: found.more,
  }
}
