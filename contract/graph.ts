/** Entities and links as the canvas draws them. */
import { z } from 'zod'
import { Status } from './evidence.ts'
import { EntityType, Id, LinkType, PartialDate } from './values.ts'

/**
 * A person, an organisation, an event or a thing of a further type.
 * `degree` counts its links, `neighbours` the distinct entities at their other
 * ends (two links to one entity are one neighbour).
 */
export const Entity = z.object({
  id: Id,
  type: EntityType,
  name: z.string(),
  summary: z.string().nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  degree: z.number().int().nonnegative(),
  neighbours: z.number().int().nonnegative(),
  cases: z.array(Id),
})
export type Entity = z.infer<typeof Entity>

/** A directed link between two entities, with how sure it is and on how many independent voices it rests. */
export const Link = z.object({
  id: Id,
  type: LinkType,
  from: Id,
  to: Id,
  role: z.string().nullable(),
  start: PartialDate.nullable(),
  end: PartialDate.nullable(),
  status: Status,
  voices: z.number().int().nonnegative(),
  cases: z.array(Id),
})
export type Link = z.infer<typeof Link>

/** A piece of the network. Both ends of each link are among the entities, or already with the asker. */
export const Graph = z.object({ entities: z.array(Entity), links: z.array(Link) })
export type Graph = z.infer<typeof Graph>
