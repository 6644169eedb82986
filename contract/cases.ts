/** `POST /api/cases/check`, `POST /api/cases`, `POST /api/cases/undo` and `DELETE /api/cases/:id` */
import { z } from 'zod'
import { Graph } from './graph.ts'
import { EntityType, Id } from './values.ts'

const Count = z.number().int().nonnegative()

/** As many problems, names and so on as a report lists of each kind, unless all are asked for. */
export const LISTED = 1_000

/** Which column of a table means what, for every table or for each by its file, as a mapping file says it (docs/data.md). */
export const UploadMapping = z.record(z.string(), z.unknown())
export type UploadMapping = z.infer<typeof UploadMapping>

/**
 * The part `options` of an upload (`multipart/form-data`), which comes before
 * its parts `files`. `id` is the case's; `title` is for files that say none;
 * `modified` says on which day each file was last changed, by its name, which is
 * the date of the source that the file is; `same` takes the id of an entity in the store for one in the files, `{ new:
 * existing }`; `replace` false refuses a case whose id is there already with
 * `conflict`, instead of making a newer version of it; `list` says of what the
 * report lists more than the first thousand: `problems`, or `all`.
 */
export const UploadOptions = z.object({
  id: Id,
  title: z.string().min(1).max(400).optional(),
  mapping: UploadMapping.optional(),
  modified: z.record(z.string(), z.iso.date()).default({}),
  same: z.record(Id, Id).default({}),
  replace: z.boolean().default(true),
  list: z.enum(['first', 'problems', 'all']).default('first'),
})
export type UploadOptions = z.infer<typeof UploadOptions>

/** A mistake that loading refuses, or (with a `code` such as `W3`) something a curator should look at. */
export const CaseProblem = z.object({
  file: z.string(),
  line: z.number().int().positive().nullable(),
  column: z.string().nullable(),
  code: z.string().nullable(),
  message: z.string(),
})
export type CaseProblem = z.infer<typeof CaseProblem>

/** What was odd in a file but plain, and how it was taken; `line` is where it was first, `count` in how many places. */
export const Assumption = z.object({
  file: z.string(),
  line: z.number().int().positive().nullable(),
  message: z.string(),
  count: z.number().int().positive(),
})
export type Assumption = z.infer<typeof Assumption>

const Difference = z.object({ added: Count, changed: Count, removed: Count })

/**
 * A table among the files: what its columns were taken for (null when that
 * could not be guessed), and its first rows.
 */
export const TableReport = z.object({
  file: z.string(),
  mapping: UploadMapping.nullable(),
  columns: z.array(z.string()),
  rows: z.array(z.array(z.string())),
})
export type TableReport = z.infer<typeof TableReport>

/** What a load changed, or a check would change. */
export const CaseChanges = z.object({
  entities: Difference,
  links: Difference,
  claims: Difference,
  sources: Difference,
})
export type CaseChanges = z.infer<typeof CaseChanges>

/** A record as a list names it: an entity or source by its name, a link as its type and ends, a claim by its text. */
export const NamedRecord = z.object({ id: Id, name: z.string(), type: z.string().nullable() })
export type NamedRecord = z.infer<typeof NamedRecord>

const Named = z.object({
  added: z.array(NamedRecord),
  changed: z.array(NamedRecord),
  removed: z.array(NamedRecord),
})

/** The records behind `CaseChanges`, of each list the first thousand. */
export const ChangedRecords = z.object({ entities: Named, links: Named, claims: Named, sources: Named })
export type ChangedRecords = z.infer<typeof ChangedRecords>

/** A new entity (`id`) that is likely the same as one in the store (`of`), whose type is the same unless the file said none; `why` says it in a sentence. */
export const Duplicate = z.object({
  id: Id,
  name: z.string(),
  type: EntityType,
  of: z.object({ id: Id, name: z.string(), type: EntityType }),
  why: z.string(),
})
export type Duplicate = z.infer<typeof Duplicate>

/**
 * What is known of uploaded files. With errors nothing was or would be loaded,
 * and `changes`, `records` and `preview` are null; they are null as well when
 * there is no database to compare with. Lists hold the first thousand, the
 * numbers beside them (`errorCount` …) all. `waived` counts the warnings that
 * the case waives with a reason. `format` names what the files were taken for
 * (`case-folder`, `table`, `followthemoney` …); `tables` are the tables among
 * them. `preview` holds up to sixty of the new entities, the best
 * connected, with the links among them. `undated` counts events without a date;
 * `unknownTypes` are types that the page has no shape and words of its own for.
 * `loaded` is true when this is the report of a load that went through.
 */
export const CaseReport = z.object({
  id: Id,
  title: z.string(),
  format: z.string(),
  loaded: z.boolean(),
  errors: z.array(CaseProblem),
  errorCount: Count,
  warnings: z.array(CaseProblem),
  warningCount: Count,
  waived: Count,
  assumptions: z.array(Assumption),
  assumptionCount: Count,
  tables: z.array(TableReport),
  changes: CaseChanges.nullable(),
  records: ChangedRecords.nullable(),
  preview: Graph.nullable(),
  duplicates: z.array(Duplicate),
  duplicateCount: Count,
  undated: Count,
  unknownTypes: z.object({ entities: z.array(z.string()), links: z.array(z.string()) }),
})
export type CaseReport = z.infer<typeof CaseReport>

/**
 * A line of the streamed answer (NDJSON). `queued`: so many loads are before
 * this one. `progress`: `done` of `total` in this stage, a stage being `reading`
 * (bytes), `comparing`, `writing entities` and so on; `perSecond` and
 * `secondsLeft` of the stage as soon as they can be told. The last line is the
 * report or an error. Closing the connection before it breaks the load off, and
 * nothing of it stays.
 */
export const LoadEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('queued'), place: Count }),
  z.object({
    event: z.literal('progress'),
    stage: z.string(),
    done: Count,
    total: Count,
    perSecond: Count.nullable(),
    secondsLeft: Count.nullable(),
  }),
  z.object({ event: z.literal('report'), report: CaseReport }),
  z.object({ event: z.literal('error'), code: z.string(), message: z.string() }),
])
export type LoadEvent = z.infer<typeof LoadEvent>

/** What a removal or an undo did; `case` is whose. After an undo of a first load the case is gone (`left` false). */
export const CaseChanged = z.object({ case: Id, left: z.boolean(), changes: CaseChanges })
export type CaseChanged = z.infer<typeof CaseChanged>

/** `GET /api/cases/undo`: the load that can be undone, null when there is none; `why` then says why not. */
export const LastLoad = z.object({
  last: z
    .object({
      case: Id,
      title: z.string(),
      kind: z.enum(['load', 'remove']),
      at: z.iso.datetime(),
      changes: CaseChanges,
    })
    .nullable(),
  why: z.string().nullable(),
})
export type LastLoad = z.infer<typeof LastLoad>
