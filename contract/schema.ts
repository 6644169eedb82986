/** `GET /api/schema` */
import { z } from 'zod'
import { Entity, Graph } from './graph.ts'
import { EntityType, Id, LinkType } from './values.ts'

const Count = z.number().int().nonnegative()

/** A loaded case. `start` are the entities worth starting with, as its maker chose them. */
export const Case = z.object({
  id: Id,
  title: z.string(),
  summary: z.string(),
  start: z.array(Entity),
  entities: Count,
  links: Count,
  claims: Count,
  sources: Count,
  loadedAt: z.iso.datetime(),
})
export type Case = z.infer<typeof Case>

/** `properties` names those that entities or links of the type have, as far as the first few hundred of them show it. */
const InUse = z.object({ count: Count, properties: z.array(z.string()) })

/** What the store holds. `dataVersion` changes with every load that changed something. */
export const SchemaAnswer = z.object({
  entityTypes: z.array(z.object({ type: EntityType, ...InUse.shape })),
  linkTypes: z.array(z.object({ type: LinkType, ...InUse.shape })),
  cases: z.array(Case),
  engine: z.object({ name: z.enum(['embedded', 'neo4j']), version: z.string() }),
  dataVersion: z.string(),
})
export type SchemaAnswer = z.infer<typeof SchemaAnswer>

/** `GET /api/cases/:id/overview`: the case's most connected entities and the links among them, at most `limit` entities. */
export const OverviewQuery = z.object({ limit: z.coerce.number().int().min(1).max(300).default(80) })
export const OverviewAnswer = z.object({ graph: Graph, shown: Count, total: Count })
export type OverviewAnswer = z.infer<typeof OverviewAnswer>
