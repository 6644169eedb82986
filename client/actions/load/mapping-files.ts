/** Keeps mappings in a file, and takes them from a file; the same files the command line uses. */
import { parse, stringify, YAMLParseError } from 'yaml'
import type { TableReport } from '../../../contract/cases.ts'
import { type Mappings, mappingsSchema } from '../../../contract/mapping.ts'
import { nameMappings } from '../../../view/name-mappings.ts'
import { fitMappings } from '../../model/load/fit-mappings.ts'
import { mappingOf } from './mapping-of.ts'
import { loadStore } from '../../store/load-store.ts'
import { saveFile } from '../pictures/save-file.ts'
import { checkFiles } from './check-files.ts'

export function saveMappings(tables: readonly TableReport[]): void {
  const { id, mappings } = loadStore.getState()
  const known = tables.flatMap((table) => {
    const mapping = mappingOf(table, mappings)
    return mapping === null ? [] : [{ file: table.file, mapping }]
  })
  const named = nameMappings(known, tables.length === 1)
  if (named === null) loadStore.setState({ failure: 'There is nothing to save yet: say first what the columns mean.' })
  else saveFile(new Blob([stringify(named)], { type: 'application/yaml' }), `${id}-mapping.yml`)
}

/** Checks again with the mappings of the file; the dialog says when it holds none for these tables. */
export async function useMappingFile(file: File, tables: readonly TableReport[]): Promise<void> {
  const read = readMappings(file.name, await file.text())
  const found = typeof read === 'string' ? new Map() : fitMappings(read, tables)
  if (found.size === 0) {
    const failure =
      typeof read === 'string'
        ? read
        : `${file.name}: its ${'tables' in read ? 'names are those of other tables' : 'columns are those of another table'}. Nothing was changed.`
    loadStore.setState({ failure })
    return
  }
  loadStore.setState(({ mappings }) => ({ mappings: new Map([...mappings, ...found]) }))
  await checkFiles()
}

/** The mappings, or why there are none in a sentence. */
function readMappings(name: string, text: string): Mappings | string {
  let content: unknown
  try {
    // Aliases can let a small file grow to gigabytes; a mapping needs none.
    content = parse(text, { maxAliasCount: 0 })
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    return `${name}${line === undefined ? '' : `, line ${line}`}: this is no YAML. Choose the file that a mapping was saved in.`
  }
  const mappings = mappingsSchema(content).safeParse(content)
  if (mappings.success) return mappings.data
  const [issue] = mappings.error.issues
  const field = issue?.path.join('.') ?? ''
  return `${name}: this is no mapping${field === '' ? '' : ` (${field})`}. Expected “rows” and “columns”, as a saved mapping has them.`
}
