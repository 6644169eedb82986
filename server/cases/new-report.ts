/** The beginnings of a report, and how its lists are cut to what an answer holds. */
import { type CaseProblem, type CaseReport, LISTED } from '../../contract/cases.ts'

/** A report that knows nothing yet. */
export const newReport = (id: string): CaseReport => ({
  id,
  title: '',
  format: 'case-folder',
  loaded: false,
  errors: [],
  errorCount: 0,
  warnings: [],
  warningCount: 0,
  waived: 0,
  assumptions: [],
  assumptionCount: 0,
  tables: [],
  changes: null,
  records: null,
  preview: null,
  duplicates: [],
  duplicateCount: 0,
  undated: 0,
  unknownTypes: { entities: [], links: [] },
})

/** The report with these mistakes and nothing else that would need a sound case. */
export const withErrors = (report: CaseReport, errors: readonly CaseProblem[]): CaseReport => ({
  ...report,
  errors: [...errors],
  errorCount: errors.length,
})

/** The same report with each list cut to its first thousand; the numbers beside them stay. */
export const cutReport = (report: CaseReport): CaseReport => ({
  ...report,
  errors: report.errors.slice(0, LISTED),
  warnings: report.warnings.slice(0, LISTED),
  assumptions: report.assumptions.slice(0, LISTED),
  duplicates: report.duplicates.slice(0, LISTED),
})
