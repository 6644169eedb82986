/** The commands about cases in folders and files: `load` and `check`. */
import type { CaseReport } from '../../contract/cases.ts'
import { checkAlone } from '../cases/load-upload.ts'
import { EntourageError } from '../errors.ts'
import type { Settings } from '../settings.ts'
import type { Backend } from './backend.ts'
import type { CommandOf } from './command.ts'
import { saveMappingFile } from './mapping-files.ts'
import { hasStore } from './open-backend.ts'
import { printReports } from './print-report.ts'
import { type Input, readInputs } from './read-inputs.ts'
import { openProgress } from './show-progress.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'

type Work = (upload: Input['upload']) => Promise<CaseReport>

/** The warnings are for whoever keeps a case folder; in other files no line of it is known. */
const forFiles = ({ folder }: Input, report: CaseReport): CaseReport =>
  folder === '' && report.errors.length === 0 ? { ...report, warnings: [], warningCount: 0 } : report

/** Places in files are told as they were typed; what is within an archive stands behind it. */
function withTypedFiles(report: CaseReport, typed: ReadonlyMap<string, string>): CaseReport {
  const toTyped = <Placed extends { readonly file: string }>(placed: Placed): Placed => {
    const [name = '', ...inside] = placed.file.split('/')
    return { ...placed, file: [typed.get(name) ?? name, ...inside].join('/') }
  }
  return {
    ...report,
    errors: report.errors.map(toTyped),
    warnings: report.warnings.map(toTyped),
    assumptions: report.assumptions.map(toTyped),
  }
}

/** One after the other, telling how far each is; one with mistakes does not keep the next from its turn. */
async function doEach(inputs: readonly Input[], { err }: Terminal, tells: boolean, work: Work): Promise<CaseReport[]> {
  const done: CaseReport[] = []
  for (const input of inputs) {
    const { onProgress, end } = openProgress(input.upload.options.id, err)
    try {
      const { upload } = input
      done.push(forFiles(input, await work(tells ? { ...upload, onProgress } : upload)))
    } finally {
      end()
    }
  }
  return done
}

/** Tells what came of the inputs and keeps the mapping of their tables. */
async function report(
  command: CommandOf<'load' | 'check'>,
  inputs: readonly Input[],
  reports: readonly CaseReport[],
  { out }: Terminal,
): Promise<void> {
  const told = reports.map((each, index) => {
    const { folder = '', typed = new Map<string, string>() } = inputs[index] ?? {}
    return { folder, report: withTypedFiles(each, typed) }
  })
  printLines(out, printReports(told, command, command.name === 'load'))
  const ofFiles = told.find(({ folder }) => folder === '')
  if (command.saveMap === null) return
  if (ofFiles === undefined) throw new EntourageError('bad-request', 'Case folders need no mapping: none was kept.')
  await saveMappingFile(command.saveMap, ofFiles.report)
}

async function withInputs(
  command: CommandOf<'load' | 'check'>,
  terminal: Terminal,
  work: (inputs: readonly Input[]) => Promise<CaseReport[]>,
): Promise<CaseReport[]> {
  const inputs = await readInputs(command)
  try {
    const reports = await work(inputs)
    await report(command, inputs, reports, terminal)
    return reports
  } finally {
    for (const input of inputs) await input.close()
  }
}

/** Loads the cases; returns the exit code. */
export async function loadCases(command: CommandOf<'load'>, settings: Settings, terminal: Terminal): Promise<number> {
  if (command.dryRun) return checkCases({ ...command, name: 'check' }, settings, terminal)
  const reports = await withInputs(command, terminal, (inputs) =>
    withBackend(settings, (backend) => doEach(inputs, terminal, true, (upload) => backend.load(upload))),
  )
  return reports.some(({ errors }) => errors.length > 0) ? EXIT.problems : EXIT.ok
}

/** Mistakes are found without a database; what a load would change is told when one is at hand. */
export async function checkCases(command: CommandOf<'check'>, settings: Settings, terminal: Terminal): Promise<number> {
  const reports = await withInputs(command, terminal, async (inputs) => {
    // A check that nobody watches prints what it found and nothing else.
    const isWatched = terminal.err.isTTY
    const alone = (): Promise<CaseReport[]> => doEach(inputs, terminal, isWatched, checkAlone)
    if (!hasStore(settings)) return alone()
    const check = (backend: Backend): Promise<CaseReport[]> =>
      doEach(inputs, terminal, isWatched, (upload) => backend.check(upload))
    return withBackend(settings, check).catch((error: unknown) => {
      if (!(error instanceof EntourageError) || error.code !== 'database-unavailable') throw error
      printLines(terminal.err, [`What a load would change is not known: ${error.message}`])
      return alone()
    })
  })
  const isFaulty = ({ errors, warnings }: CaseReport): boolean =>
    errors.length > 0 || (command.strict && warnings.length > 0)
  return reports.some(isFaulty) ? EXIT.problems : EXIT.ok
}
