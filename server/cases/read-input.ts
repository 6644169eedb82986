/** Reads the files of an upload into a case, whatever their format. */
import { type Mappings, mappingsSchema } from '../../contract/mapping.ts'
import type { UploadOptions } from '../../contract/cases.ts'
import type { ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'
import type { InputFile } from '../formats/input-file.ts'
import type { ReadCase } from '../formats/read-case.ts'
import { readFiles } from '../formats/read-files.ts'
import type { CaseUpload } from './case-upload.ts'

function readMapping(mapping: UploadOptions['mapping']): Mappings | null {
  if (mapping === undefined) return null
  const result = mappingsSchema(mapping).safeParse(mapping)
  if (result.success) return result.data
  const details = result.error.issues.map(({ path, message }): ErrorDetail => {
    const field = ['mapping', ...path.map(String)].join('.')
    return { field, message: `“${field}” is not right: ${message}.` }
  })
  throw new EntourageError('bad-request', details.map(({ message }) => message).join(' '), details)
}

/** A file's own day, unless whoever sent it says another. */
const toDated = (file: InputFile, modified: UploadOptions['modified']): InputFile => {
  const day = Object.hasOwn(modified, file.name) ? modified[file.name] : undefined
  return day === undefined ? file : { ...file, modified: day }
}

/**
 * Returns the case in these files, or all that is wrong with it.
 * @throws EntourageError `bad-request` when the mapping is none
 */
export function readInput(
  files: readonly InputFile[],
  { id, title, mapping, modified }: Pick<UploadOptions, 'id' | 'title' | 'mapping' | 'modified'>,
): Promise<ReadCase> {
  const given = readMapping(mapping)
  return readFiles(
    files.map((file) => toDated(file, modified)),
    {
      caseId: id,
      today: new Date().toISOString().slice(0, 10),
      ...(title === undefined ? {} : { title }),
      ...(given === null ? {} : { mapping: given }),
    },
  )
}

/** The files of a case folder that was read already. */
export const toInputFiles = ({ files }: CaseUpload): InputFile[] =>
  Object.entries(files).map(([name, text]) => {
    const bytes = Buffer.from(text)
    return {
      name,
      size: bytes.length,
      async *open() {
        yield bytes
      },
    }
  })
