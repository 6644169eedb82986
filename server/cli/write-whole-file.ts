/** Writes a file that is there whole or not at all. */
import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { EntourageError } from '../errors.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full. Free some space or choose another disk',
  EDQUOT: 'your share of the disk is used up. Free some space or choose another disk',
  EACCES: 'you may not write there. Choose another folder',
  EPERM: 'you may not write there. Choose another folder',
  EROFS: 'the disk is read-only. Choose another one',
  ENOENT: 'there is no such folder. Make it first, or choose another',
  ENOTDIR: 'what should be a folder is a file. Choose another place',
  EISDIR: 'that is a folder. Name a file in it',
  ENOTFILE: 'that is no ordinary file. Choose another name',
  ENAMETOOLONG: 'the name is too long. Choose a shorter one',
  EINVAL: 'the name is not allowed. Choose another one',
  ERR_INVALID_ARG_VALUE: 'the name is not allowed. Choose another one',
}

/** Says early that nothing can be written there. Throws `bad-request`. */
export async function checkFolderOf(path: string): Promise<void> {
  const folder = await stat(dirname(path)).catch((error: unknown) => {
    throw toError(path, error)
  })
  if (!folder.isDirectory()) throw toError(path, { code: 'ENOTDIR' })
  const there = await stat(path).catch(() => null)
  if (there?.isDirectory() === true) throw toError(path, { code: 'EISDIR' })
  // A whole file takes the place of what has the name, which nobody wants of a device.
  if (there !== null && !there.isFile()) throw toError(path, { code: 'ENOTFILE' })
}

/** A file that is there already stays as it is until the new one is whole. Throws `bad-request` with the reason. */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = join(dirname(path), `.${basename(path).slice(0, 100)}.${randomUUID().slice(0, 8)}.part`)
  try {
    const file = await open(unfinished, 'wx')
    try {
      await file.writeFile(bytes)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true }).catch(() => undefined)
    throw toError(path, error)
  }
}

function toError(path: string, error: unknown): EntourageError {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  const reason = REASONS[code] ?? (error instanceof Error ? error.message : 'the reason is not known')
  return new EntourageError('bad-request', `“${path}” cannot be written: ${reason}.`, [], { cause: error })
}
