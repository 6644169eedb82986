/** Reads entities by id, the links among them and what is claimed about either. */
import { z } from 'zod'
import type { ExportPart } from '../../contract/export.ts'
import { Link } from '../../contract/graph.ts'
import { EntourageError } from '../errors.ts'
import { knownIds } from '../explore/known-ids.ts'
import { StoredClaim } from '../explore/stored-claim.ts'
import { type PartRecords, refuseTooMany } from './part-records.ts'
import { readPartEntities } from './read-part-entities.ts'
import { readPartLinks } from './read-part-links.ts'
import type { Graph } from '../graph/port.ts'

const LinkRow = z.object({ link: Link })

/** As many unknown ids as a message names. */
const NAMED = 5

/** Throws `not-found` with the ids that no entity has, and `bad-request` when there are no ids. */
export async function readAmong(graph: Graph, { ids, links: kept }: ExportPart): Promise<PartRecords> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) {
    throw new EntourageError('bad-request', 'There is nothing to take out: name entities or a case.', [
      { field: 'ids', message: 'holds no entity' },
    ])
  }
  refuseTooMany(wanted.length, 'entities')
  const entities = await readPartEntities(graph, wanted)
  refuseUnknown(wanted, new Set(entities.map(({ id }) => id)))
  const among = await graph.read('links-among', { ids: wanted, known: knownIds(wanted) }, LinkRow)
  const keep = kept === null ? null : new Set(kept)
  const ends = among.map(({ link }) => link).filter(({ id }) => keep === null || keep.has(id))
  refuseTooMany(ends.length, 'links')
  const links = await readPartLinks(graph, ends)
  const claims = await graph.read('claims-about', { ids: [...entities, ...links].map(({ id }) => id) }, StoredClaim)
  return { entities, links, claims, sources: [] }
}

function refuseUnknown(ids: readonly string[], known: ReadonlySet<string>): void {
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length === 0) return
  const named = missing.slice(0, NAMED).map((id) => `“${id}”`)
  const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : ''
  throw new EntourageError(
    'not-found',
    missing.length === 1
      ? `There is no entity with the id ${named.join('')}.`
      : `There are no entities with the ids ${named.join(', ')}${more}.`,
    missing.slice(0, 1_000).map((id) => ({ field: 'ids', message: `no entity has the id “${id}”` })),
  )
}
