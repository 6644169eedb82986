/** Reads the header of a statement file and holds it against the text below it; all mistakes are found at once. */
import type { ErrorDetail } from '../../contract/error.ts'
import { type Mark, scanCypher } from './scan-cypher.ts'
import { parseValueType, TYPES_IN_WORDS, type ValueType } from './value-type.ts'

export interface Declared {
  readonly name: string
  readonly type: ValueType
}

export interface Placeholder {
  readonly name: string
  readonly kind: 'entity type' | 'link type'
}

/** A statement with what its header promises. `text` is all below the header, `line` where it begins in the file. */
export interface Statement {
  readonly name: string
  readonly about: string
  readonly parameters: readonly Declared[]
  readonly placeholders: readonly Placeholder[]
  readonly rows: readonly Declared[]
  readonly text: string
  readonly line: number
}

/** `statement` is null when there are problems; each of those names the file and the line. */
export type ParsedStatement =
  | { readonly statement: Statement; readonly problems: readonly [] }
  | { readonly statement: null; readonly problems: readonly ErrorDetail[] }

const KEYWORDS = 'name, about, param, placeholder or row'

/**
 * Parses one file. `file` is its path as messages should show it; the
 * statement must bear the file's name. A file of the schema may hold several
 * statements, any other exactly one.
 */
export const parseStatement = (file: string, source: string, several = false): ParsedStatement => {
  const lines = source.replace(/^\uFEFF/, '').split(/\r?\n/)
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const headerLength = end === -1 ? lines.length : end
  const header = readHeader(lines.slice(0, headerLength))
  const text = lines.slice(headerLength).join('\n')
  const problems = [
    ...header.problems,
    ...compareNames(file, header),
    ...compareText(header, text, headerLength, several),
  ]
  if (problems.length > 0) {
    const inOrder = problems.toSorted((one, other) => one.line - other.line)
    return { statement: null, problems: inOrder.map((problem) => ({ file, ...problem })) }
  }
  const { parameters, placeholders, rows } = header
  const about = header.about ?? ''
  return {
    statement: { name: header.name?.value ?? '', about, parameters, placeholders, rows, text, line: headerLength + 1 },
    problems: [],
  }
}

interface Problem {
  readonly line: number
  readonly message: string
}

type Placed<Part> = Part & { readonly line: number }

interface Header {
  name: Placed<{ readonly value: string }> | null
  about: string | null
  readonly parameters: Placed<Declared>[]
  readonly placeholders: Placed<Placeholder>[]
  readonly rows: Placed<Declared>[]
  readonly problems: Problem[]
}

const readHeader = (lines: readonly string[]): Header => {
  const header: Header = { name: null, about: null, parameters: [], placeholders: [], rows: [], problems: [] }
  for (const [index, written] of lines.entries()) readLine(header, written, index + 1)
  if (header.name === null) header.problems.push({ line: 1, message: 'the header has no line “// name: …”' })
  if (header.about === null) header.problems.push({ line: 1, message: 'the header has no line “// about: …”' })
  return header
}

const readLine = (header: Header, written: string, line: number): void => {
  const [, keyword = '', name = '', value = ''] = /^\/\/ (\w+)(?: (\w+))?: (.*\S)\s*$/.exec(written) ?? []
  const tell = (message: string): void => void header.problems.push({ line, message })
  const asDeclared = (known: readonly Declared[], what: string): Placed<Declared> => {
    const type = parseValueType(value)
    if (type === null) tell(`“${value}” is no type; a type is ${TYPES_IN_WORDS}`)
    if (known.some((other) => other.name === name)) tell(`the ${what} “${name}” is declared twice`)
    return { name, type: type ?? { kind: 'text', list: false, orNull: true }, line }
  }
  switch (name === '' ? keyword : `${keyword} …`) {
    case 'name':
      if (header.name !== null) tell('the header has a second name')
      header.name = { value, line }
      break
    case 'about':
      if (header.about !== null) tell('the header has a second sentence “about”')
      header.about = value
      break
    case 'param …':
      header.parameters.push(asDeclared(header.parameters, 'parameter'))
      break
    case 'row …':
      header.rows.push(asDeclared(header.rows, 'column'))
      break
    case 'placeholder …':
      if (value !== 'entity type' && value !== 'link type') {
        tell(`“${value}” cannot be put in; a placeholder stands for an “entity type” or a “link type”`)
      } else if (header.placeholders.some((other) => other.name === name)) {
        tell(`the placeholder “${name}” is declared twice`)
      } else {
        header.placeholders.push({ name, kind: value, line })
      }
      break
    default:
      tell(`“${written}” is not a line of a header; it begins with ${KEYWORDS}, as in “// param id: text”`)
  }
}

const compareNames = (file: string, { name }: Header): Problem[] => {
  const expected = (file.split(/[\\/]/).at(-1) ?? file).replace(/\.cypher$/, '')
  if (name === null || name.value === expected) return []
  return [{ line: name.line, message: `the statement is called “${name.value}”, but its file “${expected}”` }]
}

/** What the header declares and what the text uses must be the same. */
const compareText = (header: Header, text: string, headerLength: number, several: boolean): Problem[] => {
  const marks = scanCypher(text).map((mark) => ({ ...mark, line: mark.line + headerLength }))
  const problems = [
    ...compareMarks(header.parameters, marks, 'parameter', (name) => `$${name}`),
    ...compareMarks(header.placeholders, marks, 'placeholder', (name) => `__${name}__`),
  ]
  if (text.trim() === '') problems.push({ line: headerLength + 1, message: 'there is no statement below the header' })
  const semicolon = marks.find(({ kind }) => kind === 'semicolon')
  if (!several && semicolon !== undefined) {
    problems.push({ line: semicolon.line, message: 'a file holds one statement, without “;”' })
  }
  return problems
}

const compareMarks = (
  declared: readonly Placed<{ readonly name: string }>[],
  marks: readonly Mark[],
  kind: 'parameter' | 'placeholder',
  show: (name: string) => string,
): Problem[] => {
  const used = marks.filter((mark) => mark.kind === kind)
  const undeclared = used.filter(({ name }, index) => {
    const isFirst = used.findIndex((other) => other.name === name) === index
    return isFirst && !declared.some((other) => other.name === name)
  })
  const unused = declared.filter(({ name }) => !used.some((mark) => mark.name === name))
  return [
    ...undeclared.map(({ name, line }) => ({ line, message: `${show(name)} is used, but not declared in the header` })),
    ...unused.map(({ name, line }) => ({
      line,
      message: `${show(name)} is declared, but the statement does not use it`,
    })),
  ]
}
