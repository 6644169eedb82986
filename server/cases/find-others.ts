/** Reads what other cases say about the subjects of a case, since a status follows from every claim there is. */
import { z } from 'zod'
import { type Claim, Claim as ClaimSchema, type Speaker, Status } from '../../contract/evidence.ts'
import type { Run } from '../graph/port.ts'
import type { Case } from './case.ts'
import { readInBatches } from './in-batches.ts'
import { type StoredCase, toSource } from './read-stored.ts'
import type { Others } from './to-wanted.ts'

const StoredClaim = ClaimSchema.extend({ saidBy: z.string().nullable(), via: z.array(z.string()) })
const ClaimRow = z.object({ claim: StoredClaim, status: Status })
const SpeakerRow = z.object({ id: z.string(), type: z.string(), properties: z.object({ name: z.string() }) })

/**
 * Returns every stored claim about these subjects, of whatever case, and the
 * status stored with it. Its speaker is named as in `known`, or else as
 * stored.
 */
export async function readClaimsAbout(
  run: Run,
  ids: readonly string[],
  known: ReadonlyMap<string, Speaker> = new Map(),
): Promise<{ claim: Claim; status: Status }[]> {
  const rows = await readInBatches(ids, (batch) => run('claims-about', { ids: batch }, ClaimRow))
  const speakers = [...new Set(rows.flatMap(({ claim }) => (claim.saidBy === null ? [] : [claim.saidBy])))]
  const named = await readInBatches(speakers, (batch) => run('stored-entities', { ids: batch }, SpeakerRow))
  const byId = new Map([
    ...named.map(({ id, type, properties }) => [id, { id, name: properties.name, type }] as const),
    ...known,
  ])
  return rows.map(({ claim, status }) => {
    const saidBy =
      claim.saidBy === null ? null : (byId.get(claim.saidBy) ?? { id: claim.saidBy, name: claim.saidBy, type: '' })
    // Who passed a claim on has no weight.
    return { claim: { ...claim, saidBy, via: [] }, status }
  })
}

const countOf = (value: unknown): number => (typeof value === 'number' ? value : 0)

/** Returns what other cases add; nothing, without asking the database, when there are none. */
export async function findOthers(run: Run, draft: Case, stored: StoredCase): Promise<Others> {
  if (!stored.hasOthers) return { claims: [], sources: [], counts: new Map() }
  const isOthers = (cases: readonly string[]): boolean => cases.some((id) => id !== draft.id)
  const subjects = [...draft.entities, ...draft.links].map(({ id }) => id)
  const wanted = new Set(draft.claims.map(({ id }) => id))
  const leaving = new Set(stored.records.claims.filter(({ cases }) => !isOthers(cases)).map(({ id }) => id))
  const claims = await readClaimsAbout(run, subjects, new Map(draft.entities.map((entity) => [entity.id, entity])))
  const shared = stored.records.entities.filter(({ cases }) => isOthers(cases))
  return {
    claims: claims.map(({ claim }) => claim).filter(({ id }) => !wanted.has(id) && !leaving.has(id)),
    sources: stored.allSources.map(toSource),
    counts: new Map(
      shared.map(({ id, properties: { degree, neighbours } }) => [
        id,
        { degree: countOf(degree), neighbours: countOf(neighbours) },
      ]),
    ),
  }
}
