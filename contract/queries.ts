/** `GET /api/queries` and `POST /api/queries/:id/run` */
import { z } from 'zod'
import { Graph } from './graph.ts'

/** What a blank of a saved query takes. */
export const ParameterType = z.enum(['text', 'integer', 'number', 'date', 'boolean', 'choice', 'entity', 'entities'])

export const QueryParameter = z.object({
  name: z.string(),
  type: ParameterType,
  of: z.array(z.string()),
  required: z.boolean(),
  default: z.union([z.string(), z.number(), z.boolean(), z.null()]),
})
export type QueryParameter = z.infer<typeof QueryParameter>

/** A saved query; `title` is a sentence with its blanks in braces. */
export const Query = z.object({
  id: z.string(),
  title: z.string(),
  about: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(QueryParameter),
  result: z.enum(['graph', 'table']),
})
export type Query = z.infer<typeof Query>

export const QueriesAnswer = z.object({ queries: z.array(Query) })
export type QueriesAnswer = z.infer<typeof QueriesAnswer>

export const RunBody = z.object({ parameters: z.record(z.string(), z.unknown()).default({}) })
export type RunBody = z.infer<typeof RunBody>

/** Rows as the query returns them; `graph` holds the entities and links in them. `limited` says that the row limit struck. */
export const RunAnswer = z.object({
  columns: z.array(z.string()),
  rows: z.array(z.array(z.unknown())),
  graph: Graph,
  limited: z.boolean(),
})
export type RunAnswer = z.infer<typeof RunAnswer>
