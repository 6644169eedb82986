/** The commands about case folders: `load` and `check`. */
import type { CaseReport, CaseUpload } from '../../contract/cases.ts'
import { checkCase } from '../cases/check-case.ts'
import { readCaseFolder } from '../cases/read-case-folder.ts'
import { EntourageError } from '../errors.ts'
import type { Settings } from '../settings.ts'
import type { CommandOf } from './commands.ts'
import { hasStore } from './open-backend.ts'
import { printReport } from './print-report.ts'
import { openProgress } from './show-progress.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'

/** `folders` are as they were typed, so that what is printed can be clicked on. */
function printReports(
  folders: readonly string[],
  reports: readonly CaseReport[],
  { name, json }: CommandOf<'load' | 'check'>,
  { out }: Terminal,
): void {
  const lines = reports.flatMap((report, index) => printReport(folders[index] ?? '', report, name === 'load'))
  printLines(out, json ? [JSON.stringify(reports, null, 2)] : lines)
}

/** The name of a folder is the id of its case, so that the second of one name would replace the first. */
async function readFolders(folders: readonly string[]): Promise<CaseUpload[]> {
  const uploads = await Promise.all(folders.map((folder) => readCaseFolder(folder)))
  const ids = uploads.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice === undefined) return uploads
  throw new EntourageError(
    'bad-request',
    `Two of the folders are called “${twice}”, which is the id of their case. Load them one by one or rename one.`,
  )
}

/** Loads the cases one after the other; one with mistakes does not keep the next from being loaded. */
export async function loadCases(command: CommandOf<'load'>, settings: Settings, terminal: Terminal): Promise<number> {
  const uploads = await readFolders(command.folders)
  const reports = await withBackend(settings, async (backend) => {
    const done: CaseReport[] = []
    for (const upload of uploads) {
      const progress = openProgress(upload.id, terminal.err)
      try {
        done.push(await backend.load(upload, progress.onProgress))
      } finally {
        progress.end()
      }
    }
    return done
  })
  printReports(command.folders, reports, command, terminal)
  return reports.some(({ errors }) => errors.length > 0) ? EXIT.problems : EXIT.ok
}

/** Mistakes are found without a database; what a load would change is told when one is at hand. */
export async function checkCases(command: CommandOf<'check'>, settings: Settings, terminal: Terminal): Promise<number> {
  const uploads = await readFolders(command.folders)
  const checkAlone = (): CaseReport[] => uploads.map((upload) => checkCase(upload).report)
  const checkWithStore = (): Promise<CaseReport[]> =>
    withBackend(settings, async (backend) => {
      const done: CaseReport[] = []
      for (const upload of uploads) done.push(await backend.check(upload))
      return done
    }).catch((error: unknown) => {
      if (!(error instanceof EntourageError) || error.code !== 'database-unavailable') throw error
      printLines(terminal.err, [`What a load would change is not known: ${error.message}`])
      return checkAlone()
    })
  const reports = hasStore(settings) ? await checkWithStore() : checkAlone()
  printReports(command.folders, reports, command, terminal)
  const isFaulty = ({ errors, warnings }: CaseReport): boolean =>
    errors.length > 0 || (command.strict && warnings.length > 0)
  return reports.some(isFaulty) ? EXIT.problems : EXIT.ok
}
