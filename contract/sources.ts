/** `GET /api/sources` and `GET /api/sources/:id` */
import { z } from 'zod'
import { ClaimInContext } from './claims.ts'
import { Source } from './evidence.ts'
import { Id } from './values.ts'

export const SourcesQuery = z.object({ case: Id.optional() })
export type SourcesQuery = z.infer<typeof SourcesQuery>

/** `claims` counts the source's claims, `only` those facts that rest on it (and what relays it) alone. */
export const SourceSummary = Source.extend({
  claims: z.number().int().nonnegative(),
  only: z.number().int().nonnegative(),
})
export type SourceSummary = z.infer<typeof SourceSummary>

export const SourcesAnswer = z.object({ sources: z.array(SourceSummary) })
export type SourcesAnswer = z.infer<typeof SourcesAnswer>

/** Ids of entities and links. */
export const Part = z.object({ entities: z.array(Id), links: z.array(Id) })
export type Part = z.infer<typeof Part>

/**
 * A source's own page. `onlyHere` are the ids of the claims that no other
 * independent source makes; `supports` is all that rests on the source at least
 * in part; `lost` is what would have no evidence left without it and without
 * what relays it.
 */
export const SourceDetail = z.object({
  source: Source,
  origin: Source.nullable(),
  relayedBy: z.array(Source),
  claims: z.array(ClaimInContext),
  onlyHere: z.array(Id),
  supports: Part,
  lost: Part,
})
export type SourceDetail = z.infer<typeof SourceDetail>
