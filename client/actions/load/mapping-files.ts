/** Keeps a mapping in a file, and takes one from a file; the same files the command line uses. */
import { parse, stringify, YAMLParseError } from 'yaml'
import { Mapping } from '../../../contract/mapping.ts'
import { loadStore } from '../../store/load-store.ts'
import { saveFile } from '../pictures/save-file.ts'
import { checkFiles } from './check-files.ts'

export function saveMapping(mapping: Mapping): void {
  saveFile(new Blob([stringify(mapping)], { type: 'application/yaml' }), `${loadStore.getState().id}-mapping.yml`)
}

/** Checks again with the mapping of the file; the dialog says when it holds none. */
export async function useMappingFile(file: File): Promise<void> {
  const read = readMapping(file.name, await file.text())
  if (typeof read === 'string') {
    loadStore.setState({ failure: read })
    return
  }
  loadStore.setState({ mapping: read })
  await checkFiles()
}

/** The mapping, or why there is none in a sentence. */
function readMapping(name: string, text: string): Mapping | string {
  let content: unknown
  try {
    // Aliases can let a small file grow to gigabytes; a mapping needs none.
    content = parse(text, { maxAliasCount: 0 })
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    return `${name}${line === undefined ? '' : `, line ${line}`}: this is no YAML. Choose the file that a mapping was saved in.`
  }
  const mapping = Mapping.safeParse(content)
  if (mapping.success) return mapping.data
  const [issue] = mapping.error.issues
  const field = issue?.path.join('.') ?? ''
  return `${name}: this is no mapping${field === '' ? '' : ` (${field})`}. Expected “rows” and “columns”, as a saved mapping has them.`
}
