/** Checks a case: what loading would refuse, and what its curator should look at. */
import type { CaseProblem, CaseReport } from '../../contract/cases.ts'
import { linkWordsTable } from '../../view/link-words-table.ts'
import type { Case, Draft, Waiver } from './case.ts'
import type { CaseUpload } from './case-upload.ts'
import { findWarnings, type Warning } from './find-warnings.ts'
import { indexDraft } from './index-draft.ts'
import { newReport, withErrors } from './new-report.ts'
import { parseCase } from './parse-case.ts'
import { openNotes, quote, sortProblems } from './problem.ts'
import { atOnce, type Work } from './records/turns.ts'

/** `case` is null when the report holds errors. */
export interface CheckedCase {
  readonly case: Case | null
  readonly report: CaseReport
}

const waives = (waiver: Waiver, { about, problem }: Warning): boolean =>
  waiver.warning === problem.code && about.includes(waiver.about)

/** As many warnings as are held at a time when only the first are asked for. */
const HELD = 20_000

/** Keeps the first `most` of the warnings that nobody waives, in the order of the files, and counts them all. */
function* gatherWarnings(draft: Draft, most: number): Work<Pick<CaseReport, 'warnings' | 'warningCount' | 'waived'>> {
  const { note, problems: idle } = openNotes('W6')
  const used = new Set<Waiver>()
  let kept: CaseProblem[] = []
  let [count, waived] = [0, 0]
  yield* findWarnings(draft, (warning) => {
    const waivers = draft.waivers.filter((waiver) => waives(waiver, warning))
    for (const waiver of waivers) used.add(waiver)
    if (waivers.length > 0) waived += 1
    else {
      count += 1
      kept.push(warning.problem)
    }
    if (kept.length > HELD && most < HELD) kept = sortProblems(kept).slice(0, most)
  })
  // W6: a waiver that waives nothing hides the next real warning about the same id.
  for (const { place, warning, about } of draft.waivers.filter((waiver) => !used.has(waiver)))
    note(place, null, `there is no warning ${warning} about ${quote(about)}; the waiver can go`)
  return { warnings: sortProblems([...kept, ...idle]).slice(0, most), warningCount: count + idle.length, waived }
}

/** The types that the page draws with a shape of their own. */
const KNOWN_TYPES = new Set(['Person', 'Organisation', 'Event'])

/**
 * Adds to `report` what a look at a sound case tells without a database: the
 * first `most` warnings, undated events, unknown types.
 */
export function* judgeCase(draft: Draft, report: CaseReport, most = Number.POSITIVE_INFINITY): Work<CaseReport> {
  const { entityTypes, linkTypes, undated } = yield* indexDraft(draft)
  return {
    ...report,
    title: draft.title,
    ...(yield* gatherWarnings(draft, most)),
    undated: undated.length,
    unknownTypes: {
      entities: [...entityTypes].filter((type) => !KNOWN_TYPES.has(type)).sort(),
      links: [...linkTypes].filter((type) => !linkWordsTable.has(type)).sort(),
    },
  }
}

/** Returns the report on a case that is loaded nowhere yet, with `changes` null. */
export function checkCase(upload: CaseUpload): CheckedCase {
  const { case: parsed, problems } = parseCase(upload)
  const report = newReport(upload.id)
  if (parsed === null) return { case: null, report: withErrors(report, problems) }
  return { case: parsed, report: atOnce(judgeCase(parsed, report)) }
}
