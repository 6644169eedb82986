/** `GET /api/search` */
import { z } from 'zod'
import { Entity } from './graph.ts'
import { EntityType } from './values.ts'

export const SearchQuery = z.object({
  q: z.string().trim().min(1).max(200),
  type: EntityType.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(10),
})
export type SearchQuery = z.infer<typeof SearchQuery>

/** A hit and the name or alias that matched, when that is not the entity's main name. */
export const SearchHit = z.object({ entity: Entity, matched: z.string().nullable() })
export type SearchHit = z.infer<typeof SearchHit>

export const SearchAnswer = z.object({ hits: z.array(SearchHit), total: z.number().int().nonnegative() })
export type SearchAnswer = z.infer<typeof SearchAnswer>
