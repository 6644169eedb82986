/** Reads and writes the file that mappings are kept in (YAML). */
import { Mapping, type Mappings, mappingsSchema } from '../../../contract/mapping.ts'
import { parse, stringify, YAMLParseError } from 'yaml'
import { quote } from '../../cases/problem.ts'
import { EntourageError } from '../../errors.ts'

const FIELDS = Object.keys(Mapping.shape)

/** Returns the mapping in `text`, or those for several tables; throws EntourageError `bad-request` that says where it is wrong. */
export function readMapping(text: string, file: string): Mappings {
  let found: unknown
  try {
    // Aliases of YAML can grow a small file to gigabytes; a mapping needs none.
    found = parse(text, { maxAliasCount: 0 })
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined
    const where = line === undefined ? '' : `, line ${line}`
    const what = error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/ at line .*$/, '') : ''
    throw new EntourageError('bad-request', `${file}${where}: this is no YAML: ${what}.`, [], { cause: error })
  }
  const mapping = mappingsSchema(found).safeParse(found)
  if (mapping.success) return mapping.data
  const [issue] = mapping.error.issues
  const path = issue?.path.join('.') ?? ''
  const said =
    issue?.code === 'unrecognized_keys'
      ? `${path === '' ? 'there is' : `${path} has`} no field ${issue.keys.map(quote).join(', ')}; expected ${expectedAt(issue.path).join(', ')}`
      : `${path === '' ? 'the mapping' : path}: ${(issue?.message ?? '').replace(/^Invalid/, 'invalid')}`
  throw new EntourageError('bad-request', `${file}: ${said}.`)
}

/** The fields that may stand where an unknown one was found. */
function expectedAt(path: readonly PropertyKey[]): readonly string[] {
  if (path.at(-1) === 'columns') return Object.keys(Mapping.shape.columns.shape)
  return path.length === 0 || path[0] === 'tables' ? FIELDS : []
}

/** The mapping as a file that `readMapping` takes. */
export const writeMapping = (mapping: Mappings): string => stringify(mapping)
