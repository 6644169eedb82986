/** `POST /api/cases/check` and `POST /api/cases` */
import { z } from 'zod'
import { Id } from './values.ts'

/** The files of a case folder by name, as text. */
export const CaseUpload = z.object({
  id: Id,
  files: z.record(z.string(), z.string()),
})
export type CaseUpload = z.infer<typeof CaseUpload>

/** A mistake that loading refuses, or (with a `code` such as `W3`) something a curator should look at. */
export const CaseProblem = z.object({
  file: z.string(),
  line: z.number().int().positive().nullable(),
  column: z.string().nullable(),
  code: z.string().nullable(),
  message: z.string(),
})
export type CaseProblem = z.infer<typeof CaseProblem>

const Count = z.number().int().nonnegative()
const Difference = z.object({ added: Count, changed: Count, removed: Count })

/** What a load changed, or a check would change. */
export const CaseChanges = z.object({
  entities: Difference,
  links: Difference,
  claims: Difference,
  sources: Difference,
})
export type CaseChanges = z.infer<typeof CaseChanges>

/** `waived` counts the warnings that the case waives with a reason. */
export const CaseReport = z.object({
  id: Id,
  errors: z.array(CaseProblem),
  warnings: z.array(CaseProblem),
  waived: Count,
  changes: CaseChanges.nullable(),
})
export type CaseReport = z.infer<typeof CaseReport>

/** A line of the streamed answer (NDJSON): progress while it works, then one report, or one error. */
export const LoadEvent = z.discriminatedUnion('event', [
  z.object({ event: z.literal('progress'), stage: z.string(), done: Count, total: Count }),
  z.object({ event: z.literal('report'), report: CaseReport }),
  z.object({ event: z.literal('error'), code: z.string(), message: z.string() }),
])
export type LoadEvent = z.infer<typeof LoadEvent>
