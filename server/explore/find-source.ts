/** A source's own page: what it claims, what only it claims, and what rests on it. */
import { z } from 'zod'
import type { Subject } from '../../contract/claims.ts'
import { Source } from '../../contract/evidence.ts'
import type { Entity, Link } from '../../contract/graph.ts'
import type { SourceDetail } from '../../contract/sources.ts'
import type { Graph } from '../graph/port.ts'
import { notFound } from './not-found.ts'
import { putInContext } from './put-in-context.ts'
import { readSources } from './read-sources.ts'
import { readSubjects } from './read-subjects.ts'
import { StoredClaim } from './stored-claim.ts'
import { withoutSource } from './without-source.ts'

const Row = z.object({ source: Source })

/** Reads all sources that reprint or relay `id`, and those that relay these in turn, by id. */
async function readRelays(graph: Graph, id: string): Promise<Source[]> {
  const found = new Map<string, Source>()
  let ids = [id]
  while (ids.length > 0) {
    const rows = await graph.read('sources-relaying', { ids }, Row)
    const added = rows.map(({ source }) => source).filter((source) => source.id !== id && !found.has(source.id))
    for (const source of added) found.set(source.id, source)
    ids = added.map((source) => source.id)
  }
  return [...found.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}

/** Entities and links apart; the ends of links are among the entities. */
function partSubjects(subjects: Iterable<Subject>): { entities: Map<string, Entity>; links: Map<string, Link> } {
  const entities = new Map<string, Entity>()
  const links = new Map<string, Link>()
  for (const subject of subjects) {
    const around = subject.kind === 'entity' ? [subject.entity] : [subject.from, subject.to]
    for (const entity of around) entities.set(entity.id, entity)
    if (subject.kind === 'link') links.set(subject.link.id, subject.link)
  }
  return { entities, links }
}

/** Finds a source with all that stands on it. Throws `not-found`. */
export async function findSource(graph: Graph, id: string): Promise<SourceDetail> {
  const [sources, relayedBy] = await Promise.all([readSources(graph, [id]), readRelays(graph, id)])
  const source = sources.get(id)
  if (source === undefined) throw notFound('source', id)
  const falling = [id, ...relayedBy.map((relay) => relay.id)]
  const stored = await graph.read('claims-citing', { sources: falling }, StoredClaim)
  const subjects = await readSubjects(
    graph,
    stored.map(({ claim }) => claim.about),
  )
  const { entities, links } = partSubjects(subjects.values())
  const [claims, around] = await Promise.all([
    putInContext(
      graph,
      stored.filter(({ claim }) => claim.source === id),
    ),
    graph.read('claims-about', { ids: [...entities.keys(), ...links.keys()] }, StoredClaim),
  ])
  return {
    source,
    origin: source.origin === null ? null : (sources.get(source.origin) ?? null),
    relayedBy,
    claims,
    ...withoutSource(id, new Set(falling), { entities, links, claims: around.map(({ claim }) => claim) }),
  }
}
