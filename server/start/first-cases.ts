/** Loads the cases of the settings into a store that has none yet. */
import type { CaseUpload } from '../cases/case-upload.ts'
import { checkCase } from '../cases/check-case.ts'
import { loadUpload } from '../cases/load-upload.ts'
import { readCaseFolder } from '../cases/read-case-folder.ts'
import { EntourageError } from '../errors.ts'
import { describeStore } from '../explore/describe-store.ts'
import type { Graph } from '../graph/port.ts'
import type { Log } from '../log.ts'

/**
 * Loads the cases in these folders, unless the store holds any case already.
 * All are checked before the first is loaded, so that a mistake in the last one
 * does not leave a store that will never get it.
 * @throws EntourageError `bad-request` that names the first mistake.
 */
export async function loadFirstCases(graph: Graph, folders: readonly string[], log: Log): Promise<void> {
  if (folders.length === 0) return
  const { cases } = await describeStore(graph)
  if (cases.length > 0) return
  const uploads: CaseUpload[] = []
  for (const folder of folders) {
    const upload = await readCaseFolder(folder)
    refuseMistakes(folder, upload)
    uploads.push(upload)
  }
  for (const upload of uploads) {
    const report = await loadUpload(graph, upload)
    log.info({ case: upload.id, changes: report.changes }, 'case loaded')
  }
}

function refuseMistakes(folder: string, upload: CaseUpload): void {
  const { errors } = checkCase(upload).report
  const [first] = errors
  if (first === undefined) return
  const place = [
    first.file,
    first.line === null ? [] : `line ${first.line}`,
    first.column === null ? [] : `column ${first.column}`,
  ]
  const others = errors.length === 1 ? '' : ` There are ${errors.length - 1} more mistakes.`
  throw new EntourageError(
    'bad-request',
    `The case in ${folder} was not loaded: ${place.flat().join(', ')}: ${first.message}.${others} ` +
      `“npm run entourage -- check ${folder}” lists them all.`,
  )
}
