/** Claims as the store holds them, which know their speakers by id only. */
import { z } from 'zod'
import { Claim, type Speaker, Status } from '../../contract/evidence.ts'
import type { Entity } from '../../contract/graph.ts'
import { Id } from '../../contract/values.ts'
import type { Graph } from '../graph/port.ts'
import { readEntities } from './read-entities.ts'

/** A claim of a statement's row, and the status of the fact that it is part of. */
export const StoredClaim = z.object({
  claim: Claim.extend({ saidBy: Id.nullable(), via: z.array(Id) }),
  status: Status,
})
export type StoredClaim = z.infer<typeof StoredClaim>

function toSpeaker(id: string, entities: ReadonlyMap<string, Entity>): Speaker {
  const entity = entities.get(id)
  // Loading refuses unknown speakers; one that was taken away since is better named by its id than not at all.
  return { id, name: entity?.name ?? id, type: entity?.type ?? 'Entity' }
}

/** Gives each claim its speakers with their names, in the same order. */
export async function nameSpeakers(graph: Graph, stored: readonly StoredClaim[]): Promise<Claim[]> {
  const ids = stored.flatMap(({ claim }) => (claim.saidBy === null ? claim.via : [claim.saidBy, ...claim.via]))
  const entities = await readEntities(graph, ids)
  return stored.map(({ claim }) => ({
    ...claim,
    saidBy: claim.saidBy === null ? null : toSpeaker(claim.saidBy, entities),
    via: claim.via.map((id) => toSpeaker(id, entities)),
  }))
}
