/** `GET` and `POST /api/entities/:id/neighbours` */
import { z } from 'zod'
import { Direction } from './entities.ts'
import { Status } from './evidence.ts'
import { Graph } from './graph.ts'
import { EntityType, Id, LinkType, PartialDate } from './values.ts'

/** As many neighbours as one expansion adds when it is not told otherwise, and at most. */
export const NEIGHBOURS_DEFAULT = 50
export const NEIGHBOURS_MAX = 500

/**
 * Which neighbours to give. `from` and `to` keep links whose period touches
 * theirs (an undated link has no period and is left out when either is given).
 */
export const NeighboursQuery = z.object({
  link: LinkType.optional(),
  direction: Direction.optional(),
  type: EntityType.optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  status: Status.optional(),
  limit: z.coerce.number().int().min(1).max(NEIGHBOURS_MAX).default(NEIGHBOURS_DEFAULT),
})
export type NeighboursQuery = z.infer<typeof NeighboursQuery>

/** The same with the entities that the asker has already, which are not given again. */
export const NeighboursBody = NeighboursQuery.extend({ exclude: z.array(Id).max(20_000).default([]) })
export type NeighboursBody = z.infer<typeof NeighboursBody>

/**
 * The most connected neighbours that the asker does not have yet. `graph.links`
 * holds every link that ends at one of the new entities and whose other end is
 * the entity itself, another new one or an excluded one. `total` counts all
 * neighbours that fit and are not excluded, shown or not.
 */
export const NeighboursAnswer = z.object({
  graph: Graph,
  shown: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
})
export type NeighboursAnswer = z.infer<typeof NeighboursAnswer>
