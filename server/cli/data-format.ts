/** Which format of data an export is to have, if it is one of data at all. */
import { DataFormat } from '../../contract/export.ts'
import { DATA_FILES } from '../formats/data-files.ts'

/** Endings that programs use for the same thing. */
const OTHER_ENDINGS: Readonly<Record<string, DataFormat>> = {
  json: 'cytoscape',
  jsonl: 'ftm',
  ndjson: 'ftm',
  ftm: 'ftm',
  cql: 'cypher',
  markdown: 'markdown',
}

/** The format that is written, or else the one that the file's ending says; null where it is none of data. */
export function findDataFormat(file: string, written: string | undefined): DataFormat | null {
  if (written !== undefined) return DataFormat.safeParse(written).data ?? null
  const name = file.toLowerCase()
  const byFile = DataFormat.options.find((format) => name.endsWith(`.${DATA_FILES[format].ending}`))
  return byFile ?? OTHER_ENDINGS[/\.([a-z]+)$/.exec(name)?.[1] ?? ''] ?? null
}
