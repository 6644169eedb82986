/** Reads the files of an upload into a case, whatever their format. */
import { Mapping } from '../../contract/mapping.ts'
import type { UploadOptions } from '../../contract/cases.ts'
import type { ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'
import type { InputFile } from '../formats/input-file.ts'
import type { ReadCase } from '../formats/read-case.ts'
import { readFiles } from '../formats/read-files.ts'
import type { CaseUpload } from './case-upload.ts'

function readMapping(mapping: UploadOptions['mapping']): Mapping | null {
  if (mapping === undefined) return null
  const result = Mapping.safeParse(mapping)
  if (result.success) return result.data
  const details = result.error.issues.map(({ path, message }): ErrorDetail => {
    const field = ['mapping', ...path.map(String)].join('.')
    return { field, message: `“${field}” is not right: ${message}.` }
  })
  throw new EntourageError('bad-request', details.map(({ message }) => message).join(' '), details)
}

/**
 * Returns the case in these files, or all that is wrong with it.
 * @throws EntourageError `bad-request` when the mapping is none
 */
export function readInput(
  files: readonly InputFile[],
  { id, title, mapping }: Pick<UploadOptions, 'id' | 'title' | 'mapping'>,
): Promise<ReadCase> {
  const given = readMapping(mapping)
  return readFiles(files, {
    caseId: id,
    today: new Date().toISOString().slice(0, 10),
    ...(title === undefined ? {} : { title }),
    ...(given === null ? {} : { mapping: given }),
  })
}

/** The files of a case folder that was read already. */
export const toInputFiles = ({ files }: CaseUpload): InputFile[] =>
  Object.entries(files).map(([name, text]) => ({
    name,
    async *open() {
      yield Buffer.from(text)
    },
  }))
