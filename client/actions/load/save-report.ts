/** Gives the reader the whole report of a check as a file. */
import type { CaseReport } from '../../../contract/cases.ts'
import { toCsv } from '../../model/ask/table-text.ts'
import { REPORT_COLUMNS, reportRows } from '../../../view/report-rows.ts'
import { isWhole } from '../../model/load/is-whole.ts'
import { loadStore } from '../../store/load-store.ts'
import { saveFile } from '../pictures/save-file.ts'
import { runLoad } from './run-load.ts'

/** Where the report at hand lists only the first of something, the files are checked once more for all. */
export async function saveReport(report: CaseReport, format: 'json' | 'csv'): Promise<void> {
  if (isWhole(report)) save(report, format)
  else await runLoad('check', (whole) => save(whole, format), 'all')
}

function save(report: CaseReport, format: 'json' | 'csv'): void {
  const name = `${loadStore.getState().id}-report.${format}`
  const text = format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : toCsv(REPORT_COLUMNS, reportRows(report))
  saveFile(new Blob([text], { type: format === 'json' ? 'application/json' : 'text/csv;charset=utf-8' }), name)
}
