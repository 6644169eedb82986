/** `POST /api/paths` */
import { z } from 'zod'
import { Status } from './evidence.ts'
import { Graph } from './graph.ts'
import { EntityType, Id, LinkType, PartialDate } from './values.ts'

/** The longest path that can be asked for, and the most paths. */
export const PATH_LENGTH_MAX = 8
export const PATHS_MAX = 50

/**
 * The shortest distinct paths between two entities, in either direction of the
 * links. No path goes through an avoided entity or type, or through one with
 * more than `maxDegree` links. `links` keeps only those types of link; `since`
 * and `until` only links whose period touches theirs; `statuses` only links of
 * those statuses; `minVoices` only links on at least so many voices.
 */
export const PathsBody = z.object({
  from: Id,
  to: Id,
  maxLength: z.number().int().min(1).max(PATH_LENGTH_MAX).default(6),
  limit: z.number().int().min(1).max(PATHS_MAX).default(10),
  avoid: z.array(Id).max(1000).default([]),
  avoidTypes: z.array(EntityType).max(100).default([]),
  maxDegree: z.number().int().min(1).nullable().default(null),
  links: z.array(LinkType).max(100).nullable().default(null),
  since: PartialDate.nullable().default(null),
  until: PartialDate.nullable().default(null),
  statuses: z.array(Status).min(1).nullable().default(null),
  minVoices: z.number().int().min(0).default(0),
})
export type PathsBody = z.infer<typeof PathsBody>

/** A path: its entities from end to end, and for each hop the ids of the links that make it (parallel ones together). */
export const Path = z.object({ entities: z.array(Id).min(2), hops: z.array(z.array(Id).min(1)).min(1) })
export type Path = z.infer<typeof Path>

/**
 * Paths, shortest first. `searchedTo` is the length up to which every path was
 * looked at: shorter than asked when `limit` was reached or, with `gaveUp`,
 * when the search met its bound on links.
 */
export const PathsAnswer = z.object({
  paths: z.array(Path),
  graph: Graph,
  searchedTo: z.number().int().nonnegative(),
  gaveUp: z.boolean(),
  more: z.boolean(),
})
export type PathsAnswer = z.infer<typeof PathsAnswer>
