/** `GET /api/claims` */
import { z } from 'zod'
import { Claim, Source, Stance, Status } from './evidence.ts'
import { Entity, Link } from './graph.ts'
import { Id } from './values.ts'

/** What a claim is about: an entity, or a link with the names of its two ends. */
export const Subject = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('entity'), entity: Entity }),
  z.object({ kind: z.literal('link'), link: Link, from: Entity, to: Entity }),
])
export type Subject = z.infer<typeof Subject>

/** `status` is that of the fact which the claim is part of. */
export const ClaimsQuery = z.object({
  about: Id.optional(),
  source: Id.optional(),
  saidBy: Id.optional(),
  stance: Stance.optional(),
  status: Status.optional(),
  case: Id.optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
  offset: z.coerce.number().int().nonnegative().default(0),
})
export type ClaimsQuery = z.infer<typeof ClaimsQuery>

export const ClaimInContext = z.object({ claim: Claim, status: Status, subject: Subject })
export type ClaimInContext = z.infer<typeof ClaimInContext>

export const ClaimsAnswer = z.object({
  claims: z.array(ClaimInContext),
  sources: z.array(Source),
  shown: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
})
export type ClaimsAnswer = z.infer<typeof ClaimsAnswer>
