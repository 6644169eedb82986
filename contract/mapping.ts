/** Which column of a table means what: guessed from the header, changed by the reader, kept in a file for the next time. */
import { z } from 'zod'
import { EntityType } from './values.ts'

/** What a column can stand for. */
export const MappingColumns = z.strictObject({
  id: z.string().optional(),
  name: z.string().optional(),
  type: z.string().optional(),
  aliases: z.string().optional(),
  summary: z.string().optional(),
  born: z.string().optional(),
  from: z.string().optional(),
  to: z.string().optional(),
  role: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  latitude: z.string().optional(),
  longitude: z.string().optional(),
  source: z.string().optional(),
})
export type MappingColumns = z.infer<typeof MappingColumns>
export type MappingField = keyof MappingColumns

/**
 * `columns` gives the column of each meaning, by its name in the header. Other
 * columns become properties of their own name unless `leaveOut` names them.
 * `type` is the type of every row when no column has it; `fromType` and
 * `toType` are those of a link's ends that no other file lists. `ids`: `case`
 * puts the case's id before each (`17` becomes `mycase/17`), `keep` takes them
 * as they are. `dates` says which number comes first in 03/04/2015.
 */
export const Mapping = z.strictObject({
  rows: z.enum(['entities', 'links']),
  columns: MappingColumns,
  type: z.string().min(1).max(200).optional(),
  fromType: EntityType.optional(),
  toType: EntityType.optional(),
  leaveOut: z.array(z.string()).optional(),
  ids: z.enum(['case', 'keep']).optional(),
  dates: z.enum(['day-first', 'month-first']).optional(),
})
export type Mapping = z.infer<typeof Mapping>

/**
 * A mapping for each of several tables, by the name of its file (`people.csv`);
 * a table that is not among them is guessed.
 */
export const TableMappings = z.strictObject({ tables: z.record(z.string().min(1), Mapping) })
export type TableMappings = z.infer<typeof TableMappings>

/** One mapping for every table, or one for each. */
export type Mappings = Mapping | TableMappings

/** The schema that `value` is meant for, so that what is wrong with it is said of that one. */
export const mappingsSchema = (value: unknown): typeof Mapping | typeof TableMappings =>
  typeof value === 'object' && value !== null && 'tables' in value ? TableMappings : Mapping
