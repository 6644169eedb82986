/** From uploaded files to a report on them: checked only, or loaded when nothing speaks against it. */
import type { CaseReport, TableReport, UploadOptions } from '../../contract/cases.ts'
import { LISTED, UploadOptions as Options } from '../../contract/cases.ts'
import type { Graph, Run } from '../graph/port.ts'
import type { Draft } from './case.ts'
import type { CaseUpload } from './case-upload.ts'
import { judgeCase } from './check-case.ts'
import { compareCase } from './compare-case.ts'
import { describeComparison } from './describe-comparison.ts'
import { countBytes } from './count-bytes.ts'
import { findDuplicates } from './find-duplicates.ts'
import type { ReadTable } from '../formats/read-case.ts'
import type { InputFile } from '../formats/input-file.ts'
import { keepFileSources } from './keep-file-sources.ts'
import { loadCase } from './load-case.ts'
import type { Progress } from './load-options.ts'
import { newReport, withErrors } from './new-report.ts'
import { readInput, toInputFiles } from './read-input.ts'
import { inTurns } from './records/turns.ts'
import { takeOver } from './take-over.ts'

/** What a check or a load works on, who hears how far it is, and who can break it off. */
export interface Upload {
  readonly files: readonly InputFile[]
  readonly options: UploadOptions
  readonly onProgress?: Progress
  readonly signal?: AbortSignal
}

interface Judged {
  /** Null when the report holds errors. */
  readonly draft: Draft | null
  readonly report: CaseReport
  readonly fileSources: readonly string[]
}

const toTable = ({ file, mapping, columns, rows }: ReadTable): TableReport => ({
  file,
  mapping,
  columns: [...columns],
  rows: rows.map((row) => [...row]),
})

/** What the files say by themselves, whatever is in the store. */
async function judge({ files, options, onProgress = () => {}, signal }: Upload): Promise<Judged> {
  const tell: Progress = (stage, done, total) => {
    signal?.throwIfAborted()
    onProgress(stage, done, total)
  }
  const read = await readInput(countBytes(files, 'reading', tell), options)
  signal?.throwIfAborted()
  onProgress('checking', 0, 1)
  const { draft, problems, format, assumptions, tables, fileSources } = read
  const report: CaseReport = {
    ...newReport(options.id),
    format: format ?? 'unknown',
    assumptions: [...assumptions],
    assumptionCount: assumptions.length,
    tables: tables.map(toTable),
  }
  if (draft === null) {
    onProgress('checking', 1, 1)
    return { draft, report: withErrors(report, problems), fileSources }
  }
  const judged = await inTurns(judgeCase(draft, report, options.list === 'first' ? LISTED : Number.POSITIVE_INFINITY))
  onProgress('checking', 1, 1)
  return { draft, report: judged, fileSources }
}

/** The case as the store would have it: with ids that were said to be the same, and files that it knows. */
const toStored = async (run: Run, draft: Draft, fileSources: readonly string[], same: UploadOptions['same']) =>
  takeOver(run, await keepFileSources(run, draft, fileSources), same)

/** Checks files without a store: nobody knows what loading them would change. */
export const checkAlone = async (upload: Upload): Promise<CaseReport> => (await judge(upload)).report

/** Checks files and says what loading them would change; writes nothing. `changes` is null when there are errors. */
export async function checkFiles(graph: Graph, upload: Upload): Promise<CaseReport> {
  const { draft: read, report, fileSources } = await judge(upload)
  if (read === null) return report
  upload.onProgress?.('comparing', 0, 1)
  const draft = await toStored(graph.read, read, fileSources, upload.options.same)
  const comparison = await compareCase(graph.read, draft)
  upload.signal?.throwIfAborted()
  const duplicates = comparison.hasOthers ? await findDuplicates(graph.read, comparison.difference.entities.added) : []
  upload.onProgress?.('comparing', 1, 1)
  const described = await inTurns(describeComparison(comparison, draft, upload.options.list === 'all'))
  return { ...report, ...described, duplicates, duplicateCount: duplicates.length }
}

/** Checks files and loads them, all or, when there is one error, nothing. */
export async function loadFiles(graph: Graph, upload: Upload): Promise<CaseReport> {
  const { draft: read, report, fileSources } = await judge(upload)
  if (read === null) return report
  const { options, onProgress, signal } = upload
  const draft = await toStored(graph.read, read, fileSources, options.same)
  const loaded = await loadCase(graph, draft, {
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
    replace: options.replace,
    everything: options.list === 'all',
  })
  return { ...report, ...loaded, loaded: true }
}

const optionsOf = ({ id }: CaseUpload): UploadOptions => Options.parse({ id })

/** The same for a case folder that was read already. */
export const checkUpload = (graph: Graph, upload: CaseUpload): Promise<CaseReport> =>
  checkFiles(graph, { files: toInputFiles(upload), options: optionsOf(upload) })

export const loadUpload = (graph: Graph, upload: CaseUpload, onProgress: Progress = () => {}): Promise<CaseReport> =>
  loadFiles(graph, { files: toInputFiles(upload), options: optionsOf(upload), onProgress })
