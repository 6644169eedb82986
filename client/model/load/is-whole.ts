/** Tells a report that lists everything from one that lists the first of each kind. */
import type { CaseReport } from '../../../contract/cases.ts'

/** Whether the report lists all that it counts. */
export const isWhole = (report: CaseReport): boolean =>
  report.errors.length === report.errorCount &&
  report.warnings.length === report.warningCount &&
  report.assumptions.length === report.assumptionCount &&
  report.duplicates.length === report.duplicateCount
