/** The files that the mappings of tables are taken from and kept in. */
import { readFile, writeFile } from 'node:fs/promises'
import type { CaseReport } from '../../contract/cases.ts'
import { Mapping, type Mappings } from '../../contract/mapping.ts'
import { nameMappings } from '../../view/name-mappings.ts'
import { EntourageError } from '../errors.ts'
import { readMapping, writeMapping } from '../formats/table/read-mapping.ts'

/** Throws EntourageError `bad-request` when it cannot be read or holds no mapping. */
export async function readMappingFile(path: string): Promise<Mappings> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new EntourageError('bad-request', `The mapping “${path}” cannot be read.`, [], { cause: error })
  })
  return readMapping(text, path)
}

/** Keeps what the tables of a report were taken for. Throws EntourageError `bad-request` when it has none that was understood. */
export async function saveMappingFile(path: string, report: CaseReport): Promise<void> {
  const known = report.tables.flatMap(({ file, mapping }) => {
    const { data } = Mapping.safeParse(mapping)
    return data === undefined ? [] : [{ file, mapping: data }]
  })
  const mappings = nameMappings(known, report.tables.length === 1)
  if (mappings === null)
    throw new EntourageError(
      'bad-request',
      'There is no mapping to be kept: none of the files is a table that was understood.',
    )
  await writeFile(path, writeMapping(mappings))
}
