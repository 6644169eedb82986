/** Files made of texts and bytes, as a test gives them to be read. */
import { gzipSync, zipSync } from 'fflate'
import type { Case } from '../../cases/case.ts'
import { toLists } from '../../cases/to-lists.ts'
import type { InputFile } from '../input-file.ts'
import type { ReadCase, ReadOptions } from '../read-case.ts'
import { readFiles } from '../read-files.ts'

export const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content

/** In two pieces, so that nothing relies on a file coming as a whole. */
export const inputOf = (name: string, content: string | Uint8Array): InputFile => ({
  name,
  modified: '2026-11-20',
  async *open() {
    const bytes = bytesOf(content)
    const middle = Math.floor(bytes.length / 2)
    yield bytes.subarray(0, middle)
    yield bytes.subarray(middle)
  },
})

export const zipOf = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, bytesOf(content)])))

export const gzipOf = (content: string | Uint8Array): Uint8Array => gzipSync(bytesOf(content))

/** What was read, with its records in lists. */
export type ReadLists = Omit<ReadCase, 'draft'> & { readonly draft: Case | null }

/** Reads files by name as the case `mine`. */
export async function read(
  files: Readonly<Record<string, string | Uint8Array>>,
  options: Partial<ReadOptions> = {},
): Promise<ReadLists> {
  const found = await readFiles(
    Object.entries(files).map(([name, content]) => inputOf(name, content)),
    { caseId: 'mine', today: '2026-11-21', ...options },
  )
  return { ...found, draft: found.draft === null ? null : toLists(found.draft) }
}

export const sayProblems = ({ problems }: ReadCase): string[] =>
  problems.map(({ file, line, column, message }) => `${file}:${line ?? '-'}:${column ?? '-'}: ${message}`)

/** `line ×count message`, of one file or of all. */
export const sayAssumptions = ({ assumptions }: ReadCase): string[] =>
  assumptions.map(({ line, count, message }) => `${line ?? '-'} ×${count} ${message}`)
