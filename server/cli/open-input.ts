/** Opens what was named on the command line: files of any format, or what comes in at the standard input. */
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import process from 'node:process'
import { EntourageError } from '../errors.ts'
import type { InputFile } from '../formats/input-file.ts'

/** The name of what comes in at the standard input. */
export const STANDARD_INPUT = '-'

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

/** `onRead` hears how many bytes of how many were read; 0 of 0 where nobody knows how many there are. */
export async function openInput(path: string, onRead: (done: number, total: number) => void): Promise<InputFile> {
  if (path === STANDARD_INPUT) {
    return { name: 'standard input', open: () => process.stdin as AsyncIterable<Uint8Array> }
  }
  const { size, mtime } = await stat(path)
  return {
    name: path,
    modified: mtime.toISOString().slice(0, 10),
    async *open() {
      let done = 0
      for await (const part of createReadStream(path) as AsyncIterable<Uint8Array>) {
        done += part.length
        onRead(done, size)
        yield part
      }
    },
  }
}
