/** `GET` and `POST /api/entities/:id/neighbours`, `POST /api/neighbours` and `POST /api/neighbours/kinds` */
import { z } from 'zod'
import { Direction } from './entities.ts'
import { Status } from './evidence.ts'
import { Graph } from './graph.ts'
import { EntityType, Id, LinkType, PartialDate } from './values.ts'

/** As many neighbours as one expansion adds when it is not told otherwise, and at most. */
export const NEIGHBOURS_DEFAULT = 50
export const NEIGHBOURS_MAX = 500

/** Which come first. Newest: by the day their link began. Strongest evidence: confirmed before corroborated, and so on, then by voices. */
export const NeighbourOrder = z.enum(['most-connected', 'least-connected', 'newest', 'strongest-evidence'])
export type NeighbourOrder = z.infer<typeof NeighbourOrder>

/**
 * Which neighbours to give; a limit of 0 only counts them. `from` and `to` keep links whose period touches
 * theirs (an undated link has no period and is left out when either is given).
 */
export const NeighboursQuery = z.object({
  link: LinkType.optional(),
  direction: Direction.optional(),
  type: EntityType.optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
  status: Status.optional(),
  order: NeighbourOrder.default('most-connected'),
  limit: z.coerce.number().int().min(0).max(NEIGHBOURS_MAX).default(NEIGHBOURS_DEFAULT),
})
export type NeighboursQuery = z.infer<typeof NeighboursQuery>

/** The same with the entities that the asker has already, which are not given again. */
export const NeighboursBody = NeighboursQuery.extend({ exclude: z.array(Id).max(20_000).default([]) })
export type NeighboursBody = z.infer<typeof NeighboursBody>

/** As many entities as can be expanded at once. */
const EXPANDED_MAX = 500
const Expanded = z.array(Id).min(1).max(EXPANDED_MAX)

/** The neighbours of several entities together: `limit` is for all of them. */
export const ManyNeighboursBody = NeighboursBody.extend({ ids: Expanded })
export type ManyNeighboursBody = z.infer<typeof ManyNeighboursBody>

/**
 * The neighbours that the asker does not have yet, in the order asked for. `graph.links`
 * holds every link that ends at one of the new entities and whose other end is
 * an expanded entity, another new one or an excluded one. `total` counts all
 * neighbours that fit and are not excluded, shown or not.
 */
export const NeighboursAnswer = z.object({
  graph: Graph,
  shown: z.number().int().nonnegative(),
  total: z.number().int().nonnegative(),
})
export type NeighboursAnswer = z.infer<typeof NeighboursAnswer>

const Year = z.string().regex(/^\d{4}$/)

/**
 * Whose neighbours to count by kind, without those that the asker has. `from` and `to` count only links whose years
 * touch theirs (an undated link touches none).
 */
export const NeighbourKindsBody = NeighboursBody.pick({ exclude: true }).extend({
  ids: Expanded,
  from: Year.optional(),
  to: Year.optional(),
})
export type NeighbourKindsBody = z.infer<typeof NeighbourKindsBody>

/** A link of a neighbour as far as a choice can tell it from another. */
export const KindLink = z.object({ link: LinkType, direction: Direction, status: Status })
export type KindLink = z.infer<typeof KindLink>

/** Neighbours of one type that are linked to the expanded entities in the same way, and how many they are. */
export const NeighbourKind = z.object({
  type: EntityType,
  links: z.array(KindLink).min(1),
  count: z.number().int().positive(),
})
export type NeighbourKind = z.infer<typeof NeighbourKind>

/**
 * Each neighbour with a link in the period is counted in exactly one kind, so that any choice among them can be
 * counted exactly. The rest speaks of all neighbours that the asker does not have, whatever the period: how many
 * they are, how many of them have no dated link, and between which years the others' links are dated; null when none is.
 */
export const NeighbourKindsAnswer = z.object({
  kinds: z.array(NeighbourKind),
  total: z.number().int().nonnegative(),
  undated: z.number().int().nonnegative(),
  years: z.object({ first: Year, last: Year }).nullable(),
})
export type NeighbourKindsAnswer = z.infer<typeof NeighbourKindsAnswer>
