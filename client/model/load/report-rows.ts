/** The report of a check as a table, one row for each thing to look at. */
import type { CaseReport } from '../../../contract/cases.ts'

export const REPORT_COLUMNS = ['kind', 'file', 'line', 'column', 'code', 'message'] as const

/** Whether the report lists all that it counts. */
export const isWhole = (report: CaseReport): boolean =>
  report.errors.length === report.errorCount &&
  report.warnings.length === report.warningCount &&
  report.assumptions.length === report.assumptionCount &&
  report.duplicates.length === report.duplicateCount

export function reportRows({ errors, warnings, assumptions, duplicates }: CaseReport): (string | number | null)[][] {
  return [
    ...errors.map(({ file, line, column, code, message }) => ['mistake', file, line, column, code, message]),
    ...warnings.map(({ file, line, column, code, message }) => ['to look at', file, line, column, code, message]),
    ...assumptions.map(({ file, line, message }) => ['assumption', file, line, null, null, message]),
    ...duplicates.map(({ id, of, why }) => ['likely duplicate', null, null, null, null, `${id}: ${why} (${of.id})`]),
  ]
}
