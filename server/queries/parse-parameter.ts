/** Reads what a query's header says of one blank: `entity(Organisation), required`. */
import { ParameterType, type QueryParameter, type Suggest } from '../../contract/queries.ts'
import { EntityType } from '../../contract/values.ts'
import { isQueryName } from './is-query-name.ts'
import { parseValue, unquote, wantedOf } from './parse-value.ts'

/** A mistake; `at` is the part of the line that it is in. */
export interface ParameterProblem {
  readonly at: string
  readonly message: string
}

export interface ParsedParameter {
  readonly parameter: QueryParameter
  /** The name of the query whose rows are suggestions. */
  readonly suggestedBy: string | null
  readonly problems: readonly ParameterProblem[]
}

/** Parts at commas, except those inside brackets and double quotes. */
const partsOf = (text: string): string[] =>
  (text.match(/(?:\([^()]*\)|"[^"]*"|[^,])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '')

const listOf = (text: string): string[] => partsOf(text.slice(1, -1))

type Typed = Pick<QueryParameter, 'type' | 'of'>

function parseType(written: string): Typed | string {
  const [, name = '', brackets] = /^([a-z]+)\s*(\(.*\))?$/s.exec(written) ?? []
  const type = ParameterType.safeParse(name)
  if (!type.success) return `“${written}” is no type; a type is ${ParameterType.options.join(', ')}`
  const of = brackets === undefined ? [] : listOf(brackets).map(unquote)
  if (type.data === 'choice' && of.length === 0) return 'a choice needs its options, as in “choice(person, event)”'
  if (type.data === 'entity' || type.data === 'entities') {
    const wrong = of.find((one) => !EntityType.safeParse(one).success)
    return wrong === undefined ? { type: type.data, of } : `“${wrong}” is no entity type, such as Person`
  }
  if (type.data !== 'choice' && brackets !== undefined) return `“${type.data}” takes nothing in brackets`
  return { type: type.data, of }
}

type Parsed = { readonly suggest: Suggest; readonly by: string | null } | string

const rangeOf = (first: number, last: number): Parsed => ({ suggest: { from: 'range', first, last }, by: null })

function parseSuggestion(written: string, typed: Typed): Parsed {
  if (written.startsWith('(') && written.endsWith(')')) {
    const values = listOf(written).map((one) => parseValue(one, typed))
    const known = values.filter((value) => value !== undefined)
    if (known.length === values.length && known.length > 0) {
      const listed = known.map((value) => ({ value, label: String(value) }))
      return { suggest: { from: 'list', values: listed }, by: null }
    }
    return `a list of suggestions holds values that are ${wantedOf(typed)}`
  }
  const [, first, last] = /^(\S+?)\.\.(\S+)$/.exec(written) ?? []
  if (first !== undefined && last !== undefined) {
    if (typed.type === 'date') {
      const areYears = /^\d{4}$/.test(first) && /^\d{4}$/.test(last) && first <= last
      return areYears ? rangeOf(Number(first), Number(last)) : `“${written}” is no range of years, such as 1990..2025`
    }
    const [from, to] = [parseValue(first, typed), parseValue(last, typed)]
    if (typeof from === 'number' && typeof to === 'number' && from <= to) return rangeOf(from, to)
    return `“${written}” is no range, such as 1990..2025, of values that are ${wantedOf(typed)}`
  }
  // What the other query needs is known only when all queries are: linkQuery fills it in.
  if (isQueryName(written)) return { suggest: { from: 'query', needs: [] }, by: written }
  return 'suggestions are a list “(a, b)”, a range “1990..2025” or the name of another query'
}

/** Parses what stands after `param NAME:`. All mistakes come back together, with a parameter that is as good as can be. */
export function parseParameter(name: string, written: string): ParsedParameter {
  const [first = '', ...options] = partsOf(written)
  const problems: ParameterProblem[] = []
  const parsedType = parseType(first)
  if (typeof parsedType === 'string') problems.push({ at: first, message: parsedType })
  const typed: Typed = typeof parsedType === 'string' ? { type: 'text', of: [] } : parsedType
  let required = false
  let given: QueryParameter['default'] = null
  let suggest: Suggest | null = null
  let suggestedBy: string | null = null
  for (const option of options) {
    const [, keyword = '', value = ''] = /^(\w+)\s*(.*)$/s.exec(option) ?? []
    if (option === 'required') {
      required = true
    } else if (keyword === 'default' && typed.type !== 'entities') {
      given = parseValue(value, typed) ?? null
      if (given === null) problems.push({ at: option, message: `the default “${value}” is not ${wantedOf(typed)}` })
    } else if (keyword === 'default') {
      problems.push({ at: option, message: 'a list of entities has no default' })
    } else if (keyword === 'suggest') {
      const parsed = parseSuggestion(value, typed)
      if (typeof parsed === 'string') problems.push({ at: option, message: parsed })
      else [suggest, suggestedBy] = [parsed.suggest, parsed.by]
    } else {
      problems.push({ at: option, message: `“${option}” is none of “required”, “default VALUE” and “suggest VALUES”` })
    }
  }
  if (required && given !== null) {
    problems.push({ at: 'required', message: 'what is required needs no default; leave one of the two out' })
  }
  return { parameter: { name, ...typed, required, default: given, suggest }, suggestedBy, problems }
}
