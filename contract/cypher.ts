/** `POST /api/cypher`: a statement that somebody wrote, which may only read. */
import { z } from 'zod'
import { Graph } from './graph.ts'
import { Id, LinkType, PropertyValue } from './values.ts'

/** `maxRows` asks for more or fewer rows than usual; there is a highest number whatever is asked for. */
export const CypherBody = z.object({
  statement: z.string().min(1, 'there is no statement'),
  parameters: z.record(z.string(), z.unknown()).default({}),
  maxRows: z.number().int().min(1).optional(),
})
export type CypherBody = z.infer<typeof CypherBody>

/** What an entity or a link becomes in a cell that holds it as such; its id is among the properties. */
export const EntityCell = z.strictObject({
  labels: z.array(z.string()),
  properties: z.record(z.string(), PropertyValue),
})
export const LinkCell = z.strictObject({ type: LinkType, properties: z.record(z.string(), PropertyValue) })
export type EntityCell = z.infer<typeof EntityCell>
export type LinkCell = z.infer<typeof LinkCell>

/** `POST /api/cypher/ready`. */
export const CypherReady = z.object({ ready: z.literal(true) })
export type CypherReady = z.infer<typeof CypherReady>

const Count = z.number().int().nonnegative()

/**
 * Which limit cut the rows off: their number, or the size of the answer in
 * bytes. There are `counted` rows, or more than that where not all were counted.
 */
export const CypherLimit = z.object({
  by: z.enum(['rows', 'bytes']),
  limit: Count,
  counted: Count,
  isAll: z.boolean(),
  message: z.string(),
})
export type CypherLimit = z.infer<typeof CypherLimit>

/** Something in the statement that is no mistake and yet hardly meant, at its place. */
export const CypherHint = z.object({ line: Count, column: Count, length: Count, message: z.string() })
export type CypherHint = z.infer<typeof CypherHint>

/**
 * `milliseconds` is what the database took. `graph` holds the entities and links
 * in the rows, `rowIds` the ids of those of each row.
 */
export const CypherAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  rowIds: z.array(z.array(Id)),
  graph: Graph,
  engine: z.enum(['embedded', 'neo4j']),
  milliseconds: z.number().nonnegative(),
  limited: CypherLimit.nullable(),
  hints: z.array(CypherHint),
})
export type CypherAnswer = z.infer<typeof CypherAnswer>
