/** Reads the CSV files of a case folder from disk; what they say is for `parseCase` to judge. */
import { readdir, readFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import type { ErrorDetail } from '../../contract/error.ts'
import { Id } from '../../contract/values.ts'
import { EntourageError } from '../errors.ts'
import type { CaseUpload } from './case-upload.ts'

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    // A link to a file is read too; a folder called x.csv is not.
    return entries.filter((entry) => !entry.isDirectory() && /\.csv$/i.test(entry.name)).map(({ name }) => name)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null
    const why =
      code === 'ENOENT' ? 'there is no such folder' : code === 'ENOTDIR' ? 'it is a file' : 'it cannot be read'
    throw new EntourageError('bad-request', `“${folder}” is not a case folder: ${why}.`, [], { cause: error })
  }
}

/**
 * Returns the files of `folder` by name, as text; its own name is the id of the
 * case. Throws EntourageError `bad-request` when it holds no CSV file or one
 * that is not UTF-8.
 */
export async function readCaseFolder(folder: string): Promise<CaseUpload> {
  const names = (await listFiles(folder)).sort()
  if (names.length === 0) {
    throw new EntourageError(
      'bad-request',
      `“${folder}” is not a case folder: it holds no CSV file (case.csv, people.csv …).`,
    )
  }
  const id = Id.safeParse(basename(resolve(folder)))
  if (!id.success) throw new EntourageError('bad-request', `“${folder}” has no name that can be the id of a case.`)
  const details: ErrorDetail[] = []
  const files: Record<string, string> = {}
  for (const name of names) {
    const bytes = await readFile(join(folder, name))
    try {
      files[name] = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      details.push({ file: name, message: 'the file is not UTF-8; save it again as “CSV UTF-8”' })
    }
  }
  if (details.length > 0) {
    const broken = details.map(({ file = '', message }) => `${file}: ${message}`).join('; ')
    throw new EntourageError('bad-request', `“${folder}” cannot be read: ${broken}.`, details)
  }
  return { id: id.data, files }
}
