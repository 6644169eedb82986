/** Reads what other cases say about the subjects of a case, since a status follows from every claim there is. */
import { z } from 'zod'
import { type Claim, Claim as ClaimSchema, type Speaker, Status } from '../../contract/evidence.ts'
import { HashIndex } from '../formats/values/hash-index.ts'
import type { Run } from '../graph/port.ts'
import type { Draft } from './case.ts'
import type { Stored } from './difference.ts'
import { inBatches, readInBatches } from './in-batches.ts'
import { toSource } from './read-stored.ts'
import { PackedRecords } from './records/packed-records.ts'
import { lazily } from './records/records.ts'
import type { MayBeStored } from './known-ids.ts'
import type { Others } from './to-wanted.ts'

const StoredClaim = ClaimSchema.extend({ saidBy: z.string().nullable(), via: z.array(z.string()) })
const ClaimRow = z.object({ claim: StoredClaim, status: Status })
const SpeakerRow = z.object({ id: z.string(), type: z.string(), properties: z.object({ name: z.string() }) })

interface KnownClaim {
  readonly claim: Claim
  /** As it is stored with the claim. */
  readonly status: Status
}

async function nameSpeakers(run: Run, rows: readonly z.infer<typeof ClaimRow>[]): Promise<KnownClaim[]> {
  const speakers = [...new Set(rows.flatMap(({ claim }) => (claim.saidBy === null ? [] : [claim.saidBy])))]
  const named = await readInBatches(speakers, (batch) => run('stored-entities', { ids: batch }, SpeakerRow))
  const byId = new Map(
    named.map(({ id, type, properties }): [string, Speaker] => [id, { id, name: properties.name, type }]),
  )
  return rows.map(({ claim, status }) => {
    const saidBy =
      claim.saidBy === null ? null : (byId.get(claim.saidBy) ?? { id: claim.saidBy, name: claim.saidBy, type: '' })
    // Who passed a claim on has no weight.
    return { claim: { ...claim, saidBy, via: [] }, status }
  })
}

/** Returns every stored claim about these subjects, of whatever case, with its speaker named as stored. */
export const readClaimsAbout = async (run: Run, ids: readonly string[]): Promise<KnownClaim[]> =>
  nameSpeakers(run, await readInBatches(ids, (batch) => run('claims-about', { ids: batch }, ClaimRow)))

/** The subjects of the case that another case may claim something about. */
function* sharedSubjects(draft: Draft, mayBeStored: MayBeStored): Generator<string> {
  for (const { id } of draft.entities) if (mayBeStored('entities', id)) yield id
  for (const { id } of draft.links) if (mayBeStored('links', id)) yield id
}

/** Returns what other cases add; a speaker that the case knows too is named as the case does. */
export async function findOthers(
  run: Run,
  draft: Draft,
  allSources: readonly Stored[],
  mayBeStored: MayBeStored,
): Promise<Others> {
  const wanted = new HashIndex()
  for (const { id } of draft.claims) wanted.set(id, 1)
  const claims = new PackedRecords<Claim>()
  const speakers = new Set<string>()
  await inBatches(sharedSubjects(draft, mayBeStored), async (ids) => {
    const rows = await run('others-claims-about', { ids, caseId: draft.id }, ClaimRow)
    const left = rows.filter(({ claim }) => wanted.get(claim.id) === undefined)
    for (const { claim } of await nameSpeakers(run, left)) {
      claims.push(claim)
      if (claim.saidBy !== null) speakers.add(claim.saidBy.id)
    }
  })
  const known = new Map<string, Speaker>()
  if (speakers.size > 0) {
    for (const { id, name, type } of draft.entities) if (speakers.has(id)) known.set(id, { id, name, type })
  }
  const asKnown = (claim: Claim): Claim =>
    claim.saidBy === null ? claim : { ...claim, saidBy: known.get(claim.saidBy.id) ?? claim.saidBy }
  return { claims: lazily(claims, asKnown), sources: allSources.map(toSource) }
}
