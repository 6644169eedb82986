/** The commands about cases in folders and files: `load` and `check`. */
import { type CaseReport, UploadOptions } from '../../contract/cases.ts'
import type { CaseUpload } from '../cases/case-upload.ts'
import { checkCase } from '../cases/check-case.ts'
import type { Upload } from '../cases/load-upload.ts'
import { newReport, withErrors } from '../cases/new-report.ts'
import { toInputFiles } from '../cases/read-input.ts'
import { EntourageError } from '../errors.ts'
import type { Settings } from '../settings.ts'
import type { Backend } from './backend.ts'
import type { CommandOf } from './command.ts'
import { hasStore } from './open-backend.ts'
import { printAssumptions, printReport } from './print-report.ts'
import { type ReadInput, readInputs } from './read-inputs.ts'
import { openProgress } from './show-progress.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'

/** Folders are told as they were typed, so that what is printed can be clicked on. */
function printReports(
  inputs: readonly ReadInput[],
  reports: readonly CaseReport[],
  loaded: boolean,
  json: boolean,
  { out }: Terminal,
): void {
  if (json) {
    const all = reports.map((report, index) => ({ ...report, assumptions: inputs[index]?.assumptions ?? [] }))
    printLines(out, [JSON.stringify(all, null, 2)])
    return
  }
  printLines(
    out,
    reports.flatMap((report, index) => [
      ...printAssumptions(inputs[index]?.assumptions ?? []),
      ...printReport(inputs[index]?.folder ?? '', report, loaded),
    ]),
  )
}

/** The warnings are for whoever keeps a case folder; in other files no line of it is known. */
const forFiles = ({ folder }: ReadInput, report: CaseReport): CaseReport =>
  folder === '' && report.errors.length === 0 ? { ...report, warnings: [] } : report

const toBroken = ({ id, problems }: ReadInput): CaseReport => withErrors(newReport(id), problems)

/** On a terminal or in a file there is room for all. */
const toUpload = (upload: CaseUpload): Upload => ({
  files: toInputFiles(upload),
  options: UploadOptions.parse({ id: upload.id, everything: true }),
})

/** Loads the cases one after the other; one with mistakes does not keep the next from being loaded. */
export async function loadCases(command: CommandOf<'load'>, settings: Settings, terminal: Terminal): Promise<number> {
  if (command.dryRun) return checkCases({ ...command, name: 'check' }, settings, terminal)
  const inputs = await readInputs(command, terminal)
  const load = async (backend: Backend): Promise<CaseReport[]> => {
    const done: CaseReport[] = []
    for (const input of inputs) {
      const progress = openProgress(input.id, terminal.err)
      try {
        const { onProgress } = progress
        const { upload } = input
        done.push(
          upload === null ? toBroken(input) : forFiles(input, await backend.load({ ...toUpload(upload), onProgress })),
        )
      } finally {
        progress.end()
      }
    }
    return done
  }
  const isAnySound = inputs.some(({ upload }) => upload !== null)
  const reports = isAnySound ? await withBackend(settings, load) : inputs.map(toBroken)
  printReports(inputs, reports, true, command.json, terminal)
  return reports.some(({ errors }) => errors.length > 0) ? EXIT.problems : EXIT.ok
}

/** Mistakes are found without a database; what a load would change is told when one is at hand. */
export async function checkCases(command: CommandOf<'check'>, settings: Settings, terminal: Terminal): Promise<number> {
  const inputs = await readInputs(command, terminal)
  const checkAlone = (): CaseReport[] =>
    inputs.map((input) => (input.upload === null ? toBroken(input) : forFiles(input, checkCase(input.upload).report)))
  const checkWithStore = (): Promise<CaseReport[]> =>
    withBackend(settings, async (backend) => {
      const done: CaseReport[] = []
      for (const input of inputs)
        done.push(
          input.upload === null ? toBroken(input) : forFiles(input, await backend.check(toUpload(input.upload))),
        )
      return done
    }).catch((error: unknown) => {
      if (!(error instanceof EntourageError) || error.code !== 'database-unavailable') throw error
      printLines(terminal.err, [`What a load would change is not known: ${error.message}`])
      return checkAlone()
    })
  const isAnySound = inputs.some(({ upload }) => upload !== null)
  const reports = isAnySound && hasStore(settings) ? await checkWithStore() : checkAlone()
  printReports(inputs, reports, false, command.json, terminal)
  const isFaulty = ({ errors, warnings }: CaseReport): boolean =>
    errors.length > 0 || (command.strict && warnings.length > 0)
  return reports.some(isFaulty) ? EXIT.problems : EXIT.ok
}
