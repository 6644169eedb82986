/** Reads what one case has, and nothing that only other cases have. */
import { z } from 'zod'
import { readIdsOfCase } from '../cases/read-stored.ts'
import { EntourageError } from '../errors.ts'
import { notFound } from '../explore/not-found.ts'
import { StoredClaim } from '../explore/stored-claim.ts'
import type { Graph } from '../graph/port.ts'
import { type PartRecords, refuseTooMany } from './part-records.ts'
import { readPartEntities } from './read-part-entities.ts'
import { readPartLinks } from './read-part-links.ts'

const IdRow = z.object({ id: z.string() })
const SourceRow = z.object({ source: z.object({ id: z.string() }) })

const gather = async <Item>(pages: AsyncIterable<readonly Item[]>): Promise<Item[]> => {
  const all: Item[] = []
  for await (const page of pages) for (const item of page) all.push(item)
  return all
}

/** Throws `not-found` for a case that is not loaded, `bad-request` for one without entities. */
export async function readCaseRecords(graph: Graph, caseId: string): Promise<PartRecords> {
  const [cases, ids, ends, claimIds, sources] = await Promise.all([
    graph.read('cases', {}, IdRow),
    gather(readIdsOfCase(graph.read, 'entities', caseId)),
    gather(readIdsOfCase(graph.read, 'links', caseId)),
    gather(readIdsOfCase(graph.read, 'claims', caseId)),
    graph.read('source-list', { caseId }, SourceRow),
  ])
  if (!cases.some(({ id }) => id === caseId)) throw notFound('case', caseId)
  if (ids.length === 0) {
    throw new EntourageError('bad-request', 'There is nothing to take out: the case has no entities.')
  }
  refuseTooMany(ids.length, 'entities')
  refuseTooMany(ends.length, 'links')
  const entities = await readPartEntities(
    graph,
    ids.map(({ id }) => id),
  )
  const links = await readPartLinks(
    graph,
    ends.map(({ id, from = '' }) => ({ id, from })),
  )
  const own = new Set(claimIds.map(({ id }) => id))
  const claims = await graph.read('claims-about', { ids: [...entities, ...links].map(({ id }) => id) }, StoredClaim)
  return {
    entities,
    links,
    claims: claims.filter(({ claim }) => own.has(claim.id)),
    sources: sources.map(({ source }) => source.id),
  }
}
