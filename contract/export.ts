/** `GET /api/export` and `POST /api/export`: a part of the store as a file of data. */
import { z } from 'zod'
import { Id } from './values.ts'

/** docs/data.md tells what each of them keeps. */
export const DataFormat = z.enum(['csv', 'cytoscape', 'graphml', 'gexf', 'ftm', 'cypher', 'markdown'])
export type DataFormat = z.infer<typeof DataFormat>

/** `ids` are parted by commas; several times `ids` are joined. Ids with commas in them go by POST. */
export const ExportQuery = z.object({
  format: DataFormat,
  ids: z.union([z.string(), z.array(z.string())]).default([]),
  case: Id.optional(),
})
export type ExportQuery = z.infer<typeof ExportQuery>

/**
 * Entities by id, or all of a case. `links` are the links to keep, null for
 * every link among the entities; `title` is what the file is called, the title
 * of the case when it is empty.
 */
export const ExportPart = z.object({
  ids: z.array(Id).max(100_000).default([]),
  case: Id.nullable().default(null),
  links: z.array(Id).max(500_000).nullable().default(null),
  title: z.string().max(500).default(''),
})
export type ExportPart = z.infer<typeof ExportPart>

export const ExportBody = ExportPart.extend({ format: DataFormat })
export type ExportBody = z.infer<typeof ExportBody>
