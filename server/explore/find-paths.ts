/** Answers how two entities are connected: the shortest distinct paths between them, each hop with its links. */
import { z } from 'zod'
import type { Path, PathsAnswer, PathsBody } from '../../contract/paths.ts'
import { EntourageError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import type { Hops } from '../paths/hops.ts'
import { searchPaths } from '../paths/search-paths.ts'
import { findLinks } from './find-links.ts'

/** How many links one search may look at; some seconds' work on either engine. */
const MAX_LINKS = 200_000
/** How many entities one statement is asked to go on from. */
const STEP_SIZE = 2_000

const StepRow = z.object({ near: z.string(), far: z.string(), farDegree: z.number(), link: z.string() })

const keyed = (ids: readonly string[]): Record<string, true> => Object.fromEntries(ids.map((id) => [id, true]))

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
  const ends = await findLinks(graph, [from, to])
  const [missing] = ends.missing
  if (missing !== undefined) throw new EntourageError('not-found', `There is no entity with the id “${missing}”.`)
  const degreeOf = (id: string) => ends.graph.entities.find((entity) => entity.id === id)?.degree ?? 0

  const takeSteps = async (ids: readonly string[], room: number) => {
    const steps: z.infer<typeof StepRow>[] = []
    for (let start = 0; start < ids.length && steps.length < room; start += STEP_SIZE) {
      const rows = await graph.read(
        'path-steps',
        {
          ids: ids.slice(start, start + STEP_SIZE),
          ends: keyed([from, to]),
          avoid: keyed(body.avoid),
          avoidTypes: body.avoidTypes,
          maxDegree: body.maxDegree,
          links: body.links,
          since: body.since,
          until: body.until,
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

  const found = await searchPaths(
    { from: { id: from, degree: degreeOf(from) }, to: { id: to, degree: degreeOf(to) } },
    { maxLength, limit, maxLinks: MAX_LINKS },
    takeSteps,
  )
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
