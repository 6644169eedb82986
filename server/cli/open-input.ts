/** Opens what was named on the command line: files of any format, or what comes in at the standard input. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import process from 'node:process'
import { pipeline } from 'node:stream/promises'
import { EntourageError } from '../errors.ts'
import type { InputFile } from '../formats/input-file.ts'

/** The name of what comes in at the standard input. */
const STANDARD_INPUT = '-'
const NAME_OF_INPUT = 'standard input'

/** A file that can be read again and again until it is closed. */
export interface OpenInput extends InputFile {
  /** As it was typed, so that what is printed can be clicked on; its name has no folders, as on the page. */
  readonly typed: string
  readonly close: () => Promise<void>
}

/** True for the folder of a case; throws EntourageError `bad-request` when there is no such thing. */
export async function isFolder(path: string): Promise<boolean> {
  if (path === STANDARD_INPUT) return false
  try {
    return (await stat(path)).isDirectory()
  } catch (error) {
    const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const why = gone ? 'there is no such file or folder' : 'it cannot be opened'
    throw new EntourageError('bad-request', `“${path}” cannot be read: ${why}.`, [], { cause: error })
  }
}

/** Whoever does the work may have to read it twice, which a pipe cannot give: it goes to the disk first. */
async function openStandardInput(): Promise<OpenInput> {
  const folder = await mkdtemp(join(tmpdir(), 'entourage-input-'))
  const path = join(folder, 'input')
  const close = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await pipeline(process.stdin, createWriteStream(path, { mode: 0o600 }))
    return {
      name: NAME_OF_INPUT,
      typed: NAME_OF_INPUT,
      size: (await stat(path)).size,
      open: () => createReadStream(path),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

export async function openInput(path: string): Promise<OpenInput> {
  if (path === STANDARD_INPUT) return openStandardInput()
  const { size, mtime } = await stat(path)
  return {
    name: basename(path),
    typed: path,
    size,
    modified: mtime.toISOString().slice(0, 10),
    open: () => createReadStream(path),
    close: async () => {},
  }
}
