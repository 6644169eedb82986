/** Checks the files of a case: what loading would refuse, and what its curator should look at. */
import type { CaseProblem, CaseReport, CaseUpload } from '../../contract/cases.ts'
import type { Case, Waiver } from './case.ts'
import { findWarnings, type Warning } from './find-warnings.ts'
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

/** Returns the report on a case that is loaded nowhere yet, with `changes` null. */
export function checkCase(upload: CaseUpload): CheckedCase {
  const { case: parsed, problems } = parseCase(upload)
  if (parsed === null) {
    return { case: null, report: { id: upload.id, errors: [...problems], warnings: [], waived: 0, changes: null } }
  }
  const all = findWarnings(parsed)
  const left = all.filter((warning) => !parsed.waivers.some((waiver) => waives(waiver, warning)))
  const warnings = [...left.map(({ problem }) => problem), ...findIdleWaivers(parsed.waivers, all)]
  return {
    case: parsed,
    report: {
      id: upload.id,
      errors: [],
      warnings: sortProblems(warnings),
      waived: all.length - left.length,
      changes: null,
    },
  }
}
