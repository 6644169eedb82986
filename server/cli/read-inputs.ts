/** Reads what was named on the command line into uploads: a folder is a case of its own, all files together are one. */
import { readFile, writeFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { CaseProblem } from '../../contract/cases.ts'
import { Id } from '../../contract/values.ts'
import type { CaseUpload } from '../cases/case-upload.ts'
import { readCaseFolder } from '../cases/read-case-folder.ts'
import { EntourageError } from '../errors.ts'
import type { Assumption } from '../formats/assumption.ts'
import { toCaseUpload } from '../formats/csv/to-case-upload.ts'
import { toLists } from '../cases/to-lists.ts'
import { readFiles } from '../formats/read-files.ts'
import { readMapping, writeMapping } from '../formats/table/read-mapping.ts'
import type { CommandOf } from './command.ts'
import { isFolder, openInput } from './open-input.ts'
import { openProgress } from './show-progress.ts'
import type { Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** `upload` is null when the files cannot be read as a case; `problems` then say why. */
export interface ReadInput {
  /** The folder as it was typed; empty for files, whose problems name them. */
  readonly folder: string
  readonly id: string
  readonly upload: CaseUpload | null
  readonly problems: readonly CaseProblem[]
  readonly assumptions: readonly Assumption[]
}

type InputCommand = CommandOf<'load' | 'check'>

async function readMappingFile(path: string): Promise<ReturnType<typeof readMapping>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new EntourageError('bad-request', `The mapping “${path}” cannot be read.`, [], { cause: error })
  })
  return readMapping(text, path)
}

/** For a check the name of the first file will do; a load has to be told. */
function findCaseId({ name, case: given }: InputCommand, [first = '']: readonly string[]): string {
  if (given !== null) {
    if (Id.safeParse(given).success) return given
    throw new UsageError(`“${given}” can be no id of a case.`)
  }
  if (name === 'check') return basename(first).replace(/\..*$/, '') || 'case'
  throw new UsageError('Which case are the files to be? --case says its id, such as --case harbour.')
}

async function readFilesOf(command: InputCommand, paths: readonly string[], terminal: Terminal): Promise<ReadInput> {
  const id = findCaseId(command, paths)
  const progress = openProgress(id, terminal.err)
  try {
    const files = await Promise.all(
      paths.map((path) =>
        openInput(path, (done, total) => progress.onProgress(`reading ${basename(path)}`, done, total)),
      ),
    )
    const read = await readFiles(files, {
      caseId: id,
      today: new Date().toISOString().slice(0, 10),
      ...(command.title === null ? {} : { title: command.title }),
      ...(command.map === null ? {} : { mapping: await readMappingFile(command.map) }),
    })
    if (command.saveMap !== null) {
      if (read.mapping === null)
        throw new EntourageError(
          'bad-request',
          'There is no mapping to be kept: none of the files is a table that was understood.',
        )
      await writeFile(command.saveMap, writeMapping(read.mapping))
    }
    const upload = read.draft === null ? null : toCaseUpload(toLists(read.draft))
    return { folder: '', id, upload, problems: read.problems, assumptions: read.assumptions }
  } finally {
    progress.end()
  }
}

/** In the order in which they were typed, the files last. */
export async function readInputs(command: InputCommand, terminal: Terminal): Promise<ReadInput[]> {
  const folders: string[] = []
  const files: string[] = []
  for (const path of command.folders) ((await isFolder(path)) ? folders : files).push(path)
  const inputs = await Promise.all(
    folders.map(async (folder): Promise<ReadInput> => {
      const upload = await readCaseFolder(folder)
      return { folder, id: upload.id, upload, problems: [], assumptions: [] }
    }),
  )
  if (files.length > 0) inputs.push(await readFilesOf(command, files, terminal))
  const ids = inputs.map(({ id }) => id)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice === undefined) return inputs
  throw new EntourageError(
    'bad-request',
    `Two of the folders are called “${twice}”, which is the id of their case. Load them one by one or rename one.`,
  )
}
