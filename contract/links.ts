/** `POST /api/links` and `GET /api/links/:id` */
import { z } from 'zod'
import { Fact, Source } from './evidence.ts'
import { Entity, Graph, Link } from './graph.ts'
import { Id, PropertyValue } from './values.ts'

/** Entities by id, and every link among them: what it takes to draw a view again. */
export const LinksBody = z.object({ ids: z.array(Id).max(20_000) })
export type LinksBody = z.infer<typeof LinksBody>

/** `missing` lists the ids that no entity has (any more). */
export const LinksAnswer = z.object({ graph: Graph, missing: z.array(Id) })
export type LinksAnswer = z.infer<typeof LinksAnswer>

/** A link with the evidence for it; the facts with property null are about the link itself and come first. */
export const LinkDetail = z.object({
  link: Link,
  from: Entity,
  to: Entity,
  properties: z.record(z.string(), PropertyValue),
  reason: z.string(),
  facts: z.array(Fact),
  sources: z.array(Source),
})
export type LinkDetail = z.infer<typeof LinkDetail>
