/** Reads a saved query from its file: a header in comments, and the statement below it. */
import type { ErrorDetail } from '../../contract/error.ts'
import { Query } from '../../contract/queries.ts'
import { scanCypher } from '../graph/scan-cypher.ts'
import { isQueryName } from './is-query-name.ts'
import { type ParsedParameter, parseParameter } from './parse-parameter.ts'
import type { SavedQuery } from './saved-query.ts'

/** `saved` is null when there are problems; each of them names the file (if there is one), the line, and perhaps the column. */
export type ParsedQuery =
  | { readonly saved: SavedQuery; readonly problems: readonly [] }
  | { readonly saved: null; readonly problems: readonly ErrorDetail[] }

interface Problem {
  readonly line: number
  readonly column?: number
  readonly message: string
}

const FIELDS = ['name', 'title', 'about', 'returns', 'tags', 'result'] as const
type Field = (typeof FIELDS)[number]
const FORM =
  'a line of the header is “// name:”, “// title:”, “// about:”, “// returns:”, “// tags:”, “// param NAME:” or “// result:”'

const RESULT = Query.shape.result

/** Where the value of a field begins in its line. */
const columnOf = (field: Field): number => `// ${field}: `.length + 1

interface Header {
  readonly fields: Map<Field, { readonly value: string; readonly line: number }>
  readonly parameters: Map<string, ParsedParameter & { readonly line: number }>
  readonly problems: Problem[]
}

const isField = (word: string): word is Field => FIELDS.some((field) => field === word)

function readHeader(lines: readonly string[]): Header {
  const header: Header = { fields: new Map(), parameters: new Map(), problems: [] }
  for (const [index, written] of lines.entries()) readLine(header, written, index + 1)
  return header
}

function readLine({ fields, parameters, problems }: Header, written: string, line: number): void {
  const [, keyword = '', name, value = ''] = /^\/\/ (\w+)(?: (\w+))?: (.*\S)\s*$/.exec(written) ?? []
  if (isField(keyword) && name === undefined) {
    if (fields.has(keyword)) problems.push({ line, message: `the header has a second “${keyword}”` })
    fields.set(keyword, { value, line })
  } else if (keyword === 'param' && name !== undefined) {
    if (parameters.has(name)) problems.push({ line, message: `the parameter “${name}” is declared twice` })
    const parsed = parseParameter(name, value)
    for (const { at, message } of parsed.problems) problems.push({ line, column: written.indexOf(at) + 1, message })
    parameters.set(name, { ...parsed, line })
  } else {
    problems.push({ line, message: `“${written}” is not understood; ${FORM}` })
  }
}

/** What every query must have, in the form it must have it. */
function checkFields(file: string | null, { fields, parameters }: Header): Problem[] {
  const missing = (['name', 'title', 'about', 'result'] as const)
    .filter((field) => !fields.has(field))
    .map((field) => ({ line: 1, message: `the header has no line “// ${field}: …”` }))
  const problems: Problem[] = []
  const [name, title, result] = [fields.get('name'), fields.get('title'), fields.get('result')]
  const expected =
    file
      ?.split(/[\\/]/)
      .at(-1)
      ?.replace(/\.cypher$/, '') ?? name?.value
  if (name !== undefined && name.value !== expected) {
    problems.push({ line: name.line, message: `the query is called “${name.value}”, but its file “${expected}”` })
  }
  if (name !== undefined && !isQueryName(name.value)) {
    const message = `“${name.value}” is no name: small letters and digits, in words with dashes between them, as in “who-left”`
    problems.push({ line: name.line, column: columnOf('name'), message })
  }
  for (const [, blank = ''] of title?.value.matchAll(/\{([^{}]*)\}/g) ?? []) {
    if (title === undefined || parameters.has(blank)) continue
    problems.push({
      line: title.line,
      message: `the title has a blank {${blank}}, but there is no parameter of that name`,
    })
  }
  if (result !== undefined && !RESULT.safeParse(result.value).success) {
    const message = `a result is “graph”, “table” or “figure”, not “${result.value}”`
    problems.push({ line: result.line, column: columnOf('result'), message })
  }
  return [...missing, ...problems]
}

/** What the header declares and what the statement uses must be the same. */
function checkText({ parameters }: Header, text: string, headerLength: number): Problem[] {
  const marks = scanCypher(text).map((mark) => ({
    ...mark,
    line: mark.line + headerLength,
    column: mark.start - text.lastIndexOf('\n', mark.start - 1),
  }))
  const used = new Set(marks.filter(({ kind }) => kind === 'parameter').map(({ name }) => name))
  const problems: Problem[] = marks.flatMap(({ kind, name, line, column }) => {
    if (kind === 'semicolon') return [{ line, column, message: 'a query is one statement, without “;”' }]
    if (kind === 'placeholder') return [{ line, column, message: `a query has no placeholders such as __${name}__` }]
    return parameters.has(name) ? [] : [{ line, column, message: `$${name} is used, but not declared in the header` }]
  })
  for (const [name, { line }] of parameters) {
    if (!used.has(name)) problems.push({ line, message: `$${name} is declared, but the statement does not use it` })
  }
  if (text.trim() === '') problems.push({ line: headerLength + 1, message: 'there is no statement below the header' })
  return problems
}

function toQuery({ fields, parameters }: Header, text: string): Query {
  const valueOf = (field: Field): string => fields.get(field)?.value ?? ''
  return {
    id: valueOf('name'),
    title: valueOf('title'),
    about: valueOf('about'),
    returns: valueOf('returns'),
    tags: valueOf('tags')
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    parameters: [...parameters.values()].map(({ parameter }) => parameter),
    result: RESULT.parse(valueOf('result')),
    text,
    revision: null,
  }
}

/**
 * Parses the text of one query; `file` is its path as messages should show it,
 * and the query must bear its name (null: it is no file). All mistakes come back
 * at once, in the order of lines.
 */
export function parseQuery(file: string | null, source: string): ParsedQuery {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/)
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const headerLength = end === -1 ? lines.length : end
  const header = readHeader(lines.slice(0, headerLength))
  const statement = lines.slice(headerLength).join('\n')
  const problems = [...header.problems, ...checkFields(file, header), ...checkText(header, statement, headerLength)]
  if (problems.length > 0) {
    const inOrder = problems.toSorted((one, other) => one.line - other.line)
    const details = inOrder.map(({ line, column, message }) => ({
      ...(file === null ? {} : { file }),
      line,
      ...(column === undefined ? {} : { column: String(column) }),
      message,
    }))
    return { saved: null, problems: details }
  }
  const suggestedBy = new Map<string, string>()
  for (const [name, parsed] of header.parameters) {
    if (parsed.suggestedBy !== null) suggestedBy.set(name, parsed.suggestedBy)
  }
  return { saved: { query: toQuery(header, lines.join('\n')), statement, suggestedBy }, problems: [] }
}
