/** Checks a case: what loading would refuse, and what its curator should look at. */
import type { CaseProblem, CaseReport } from '../../contract/cases.ts'
import { linkWordsTable } from '../../view/link-words-table.ts'
import type { Case, Waiver } from './case.ts'
import type { CaseUpload } from './case-upload.ts'
import { findWarnings, type Warning } from './find-warnings.ts'
import { newReport, withErrors } from './new-report.ts'
import { parseCase } from './parse-case.ts'
import { openNotes, quote, sortProblems } from './problem.ts'

/** `case` is null when the report holds errors. */
export interface CheckedCase {
  readonly case: Case | null
  readonly report: CaseReport
}

const waives = (waiver: Waiver, { about, problem }: Warning): boolean =>
  waiver.warning === problem.code && about.includes(waiver.about)

/** W6: a waiver that waives nothing hides the next real warning about the same id. */
function findIdleWaivers(waivers: readonly Waiver[], warnings: readonly Warning[]): CaseProblem[] {
  const { note, problems } = openNotes('W6')
  for (const waiver of waivers) {
    if (warnings.some((warning) => waives(waiver, warning))) continue
    note(waiver.place, null, `there is no warning ${waiver.warning} about ${quote(waiver.about)}; the waiver can go`)
  }
  return problems
}

/** The types that the page draws with a shape of their own. */
const KNOWN_TYPES = new Set(['Person', 'Organisation', 'Event'])

const unique = (texts: Iterable<string>): string[] => [...new Set(texts)].sort()

/** Adds to `report` what a look at a sound case tells without a database: warnings, undated events, unknown types. */
export function judgeCase(draft: Case, report: CaseReport): CaseReport {
  const all = findWarnings(draft)
  // By id, since a large case without a single waiver has a warning for many of its rows.
  const left =
    draft.waivers.length === 0 ? all : all.filter((warning) => !draft.waivers.some((waiver) => waives(waiver, warning)))
  const warnings = sortProblems([...left.map(({ problem }) => problem), ...findIdleWaivers(draft.waivers, all)])
  return {
    ...report,
    title: draft.title,
    warnings,
    warningCount: warnings.length,
    waived: all.length - left.length,
    undated: draft.entities.filter(({ type, properties }) => type === 'Event' && properties['start'] === undefined)
      .length,
    unknownTypes: {
      entities: unique(draft.entities.map(({ type }) => type)).filter((type) => !KNOWN_TYPES.has(type)),
      links: unique(draft.links.map(({ type }) => type)).filter((type) => !linkWordsTable.has(type)),
    },
  }
}

/** Returns the report on a case that is loaded nowhere yet, with `changes` null. */
export function checkCase(upload: CaseUpload): CheckedCase {
  const { case: parsed, problems } = parseCase(upload)
  const report = newReport(upload.id)
  if (parsed === null) return { case: null, report: withErrors(report, problems) }
  return { case: parsed, report: judgeCase(parsed, report) }
}
