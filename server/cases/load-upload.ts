/** From the files of a case to a report on it: checked only, or loaded when nothing speaks against it. */
import type { CaseReport, CaseUpload } from '../../contract/cases.ts'
import type { Graph } from '../graph/port.ts'
import { checkCase } from './check-case.ts'
import { compareCase, toChanges } from './compare-case.ts'
import { loadCase, type Progress } from './load-case.ts'

/** Checks the files and says what loading them would change; `changes` is null when there are errors. */
export async function checkUpload(graph: Graph, upload: CaseUpload): Promise<CaseReport> {
  const { case: checked, report } = checkCase(upload)
  if (checked === null) return report
  const { difference } = await compareCase(graph.read, checked)
  return { ...report, changes: toChanges(difference) }
}

/** Checks the files and loads them, all or, when there is one error, nothing. */
export async function loadUpload(
  graph: Graph,
  upload: CaseUpload,
  onProgress: Progress = () => {},
): Promise<CaseReport> {
  onProgress('checking', 0, 1)
  const { case: checked, report } = checkCase(upload)
  onProgress('checking', 1, 1)
  return checked === null ? report : { ...report, changes: await loadCase(graph, checked, onProgress) }
}
