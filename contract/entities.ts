/** `GET /api/entities/:id` */
import { z } from 'zod'
import { Fact, Source } from './evidence.ts'
import { Entity } from './graph.ts'
import { EntityType, LinkType, PropertyValue } from './values.ts'

export const Direction = z.enum(['out', 'in'])
export type Direction = z.infer<typeof Direction>

/** How many neighbours an entity has by link type, direction (seen from the entity) and type of neighbour. */
export const NeighbourCount = z.object({
  link: LinkType,
  direction: Direction,
  type: EntityType,
  count: z.number().int().positive(),
})
export type NeighbourCount = z.infer<typeof NeighbourCount>

/** An entity with all that is known about it; `sources` are those its claims cite, in the order of first citation. */
export const EntityDetail = z.object({
  entity: Entity,
  aliases: z.array(z.string()),
  properties: z.record(z.string(), PropertyValue),
  facts: z.array(Fact),
  sources: z.array(Source),
  neighbourCounts: z.array(NeighbourCount),
})
export type EntityDetail = z.infer<typeof EntityDetail>
