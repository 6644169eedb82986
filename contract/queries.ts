/** `GET /api/queries` and what is under it: saved queries, shipped and users' own. */
import { z } from 'zod'
import { CypherLimit } from './cypher.ts'
import { Graph } from './graph.ts'

/** What a blank of a saved query takes. */
export const ParameterType = z.enum(['text', 'integer', 'number', 'date', 'boolean', 'choice', 'entity', 'entities'])

/** A value that a blank may take, and how it reads. */
export const Suggestion = z.object({ value: z.union([z.string(), z.number(), z.boolean()]), label: z.string() })
export type Suggestion = z.infer<typeof Suggestion>

/** Where suggestions for a blank come from: a list, whole numbers of a range, or the answer of another query. */
export const Suggest = z.discriminatedUnion('from', [
  z.object({ from: z.literal('list'), values: z.array(Suggestion) }),
  z.object({ from: z.literal('range'), first: z.number(), last: z.number() }),
  /** Asked for with `POST /api/queries/:id/suggestions`; `needs` names the blanks to be filled in before. */
  z.object({ from: z.literal('query'), needs: z.array(z.string()) }),
])
export type Suggest = z.infer<typeof Suggest>

/** `of` holds the choices of a `choice`, the entity types of `entity` and `entities` (none: any type). */
export const QueryParameter = z.object({
  name: z.string(),
  type: ParameterType,
  of: z.array(z.string()),
  required: z.boolean(),
  default: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  suggest: Suggest.nullable(),
})
export type QueryParameter = z.infer<typeof QueryParameter>

/**
 * A saved query; `title` is a sentence with its blanks in braces, `returns`
 * says in a sentence what comes back. `text` is all of it as a file holds it:
 * the header in comments and the statement. `revision` counts the changes of a
 * user's own query; null: it ships with the product and cannot be changed.
 */
export const Query = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  returns: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(QueryParameter),
  result: z.enum(['graph', 'table', 'figure']),
  text: z.string(),
  revision: z.number().int().positive().nullable(),
})
export type Query = z.infer<typeof Query>

export const QueriesAnswer = z.object({ queries: z.array(Query) })
export type QueriesAnswer = z.infer<typeof QueriesAnswer>

/** `POST /api/queries`: a user's own query as the text of a file. Its header's name becomes its id. */
export const QueryBody = z.object({ text: z.string().min(1, 'there is no text') })
export type QueryBody = z.infer<typeof QueryBody>

/** `PUT /api/queries/:id`: `revision` is the one that was edited. */
export const QueryChange = z.object({
  text: z.string().min(1, 'there is no text'),
  revision: z.number().int().positive(),
})
export type QueryChange = z.infer<typeof QueryChange>

/** `DELETE /api/queries/:id?revision=`. */
export const QueryRemoval = z.object({ revision: z.coerce.number().int().positive() })
export type QueryRemoval = z.infer<typeof QueryRemoval>

/**
 * What a change or removal of a query answers. `conflict`: somebody else has
 * changed it meanwhile (`current`) or removed it (null), with status 409.
 */
export const QueryConflict = z.object({ current: Query.nullable() })
export type QueryConflict = z.infer<typeof QueryConflict>

/** `maxRows` asks for more or fewer rows than usual, as a table export does; there is a highest number. */
export const RunBody = z.object({
  parameters: z.record(z.string(), z.unknown()).default({}),
  maxRows: z.number().int().min(1).optional(),
})
export type RunBody = z.infer<typeof RunBody>

/** `POST /api/queries/:id/suggestions`: values for one blank, with those that were filled in before it. */
export const SuggestionsBody = z.object({
  parameter: z.string(),
  parameters: z.record(z.string(), z.unknown()).default({}),
})
export type SuggestionsBody = z.infer<typeof SuggestionsBody>
export const SuggestionsAnswer = z.object({ suggestions: z.array(Suggestion), limited: z.boolean() })
export type SuggestionsAnswer = z.infer<typeof SuggestionsAnswer>

/**
 * Rows as the query returns them; `graph` holds the entities and links in
 * them, `rowIds` for each row the ids of its entities and links, so that picked rows can
 * be drawn. `milliseconds` is what the database took; `limited` says which
 * limit cut rows off.
 */
export const RunAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  rowIds: z.array(z.array(z.string())),
  graph: Graph,
  engine: z.enum(['embedded', 'neo4j']),
  milliseconds: z.number().nonnegative(),
  limited: CypherLimit.nullable(),
})
export type RunAnswer = z.infer<typeof RunAnswer>
