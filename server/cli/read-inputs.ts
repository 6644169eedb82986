/** Makes uploads of what was named on the command line: a folder is a case of its own, all files together are one. */
import { basename } from 'node:path'
import { UploadOptions } from '../../contract/cases.ts'
import { Id } from '../../contract/values.ts'
import type { Upload } from '../cases/load-upload.ts'
import { readCaseFolder } from '../cases/read-case-folder.ts'
import { toInputFiles } from '../cases/read-input.ts'
import { EntourageError } from '../errors.ts'
import type { CommandOf } from './command.ts'
import { readMappingFile } from './mapping-files.ts'
import { isFolder, openInput } from './open-input.ts'
import { UsageError } from './usage-error.ts'

export interface Input {
  /** The folder as it was typed; empty for files. */
  readonly folder: string
  /** Of files, what was typed for each name. */
  readonly typed: ReadonlyMap<string, string>
  readonly upload: Upload
  readonly close: () => Promise<void>
}

type InputCommand = CommandOf<'load' | 'check'>

/** On a terminal or in a file there is room for all problems; only JSON has records by name, of which there may be a million. */
const listOf = ({ json }: InputCommand): UploadOptions['list'] => (json ? 'all' : 'problems')

/** For a check the name of the first file will do; a load has to be told. */
function findCaseId({ name, case: given }: InputCommand, [first = '']: readonly string[]): string {
  if (given !== null) {
    if (Id.safeParse(given).success) return given
    throw new UsageError(`“${given}” can be no id of a case.`)
  }
  if (name === 'check') return basename(first).replace(/\..*$/, '') || 'case'
  throw new UsageError('Which case are the files to be? --case says its id, such as --case harbour.')
}

/** The files go as they are, like those that are dropped on the page, so that the same comes of them. */
async function openFiles(command: InputCommand, paths: readonly string[]): Promise<Input> {
  const id = findCaseId(command, paths)
  const mapping = command.map === null ? null : await readMappingFile(command.map)
  const files = await Promise.all(paths.map(openInput))
  const dates = files.flatMap(({ name, modified }) => (modified === undefined ? [] : [[name, modified] as const]))
  const options = UploadOptions.parse({
    id,
    list: listOf(command),
    modified: Object.fromEntries(dates),
    ...(command.title === null ? {} : { title: command.title }),
    ...(mapping === null ? {} : { mapping }),
  })
  return {
    folder: '',
    typed: new Map(files.map(({ name, typed }) => [name, typed])),
    upload: { files, options },
    close: async () => {
      for (const file of files) await file.close()
    },
  }
}

async function openFolder(command: InputCommand, folder: string): Promise<Input> {
  const upload = await readCaseFolder(folder)
  const options = UploadOptions.parse({ id: upload.id, list: listOf(command) })
  return { folder, typed: new Map(), upload: { files: toInputFiles(upload), options }, close: async () => {} }
}

/** In the order in which they were typed, the files last. */
export async function readInputs(command: InputCommand): Promise<Input[]> {
  const folders: string[] = []
  const files: string[] = []
  for (const path of command.folders) ((await isFolder(path)) ? folders : files).push(path)
  const inputs = await Promise.all(folders.map((folder) => openFolder(command, folder)))
  if (files.length > 0) inputs.push(await openFiles(command, files))
  const ids = inputs.map(({ upload }) => upload.options.id)
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice === undefined) return inputs
  throw new EntourageError(
    'bad-request',
    `Two of the folders are called “${twice}”, which is the id of their case. Load them one by one or rename one.`,
  )
}
