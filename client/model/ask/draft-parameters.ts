/** The parameters of a statement that is being written, as blanks of a query. */
import type { QueryParameter, Suggest } from '../../../contract/queries.ts'
import { findParameters } from './find-parameters.ts'
import type { ParameterForm } from './query-text.ts'

/** What each parameter in the statement takes: what the writer said, otherwise a text that must be there. */
export function draftParameters(
  statement: string,
  known: Readonly<Record<string, ParameterForm>>,
): readonly ParameterForm[] {
  return findParameters(statement).map(
    (name) => known[name] ?? { name, type: 'text', of: '', required: true, usual: '', suggest: '' },
  )
}

/** The parameter as a blank that can be filled in. Suggestions from another query come only once it is saved. */
export function toParameter({ name, type, of, required, usual, suggest }: ParameterForm): QueryParameter {
  return { name, type, of: partsOf(of), required, default: usual === '' ? null : usual, suggest: toSuggest(suggest) }
}

function toSuggest(written: string): Suggest | null {
  const list = /^\((.*)\)$/.exec(written.trim())?.[1]
  if (list !== undefined) return { from: 'list', values: partsOf(list).map((value) => ({ value, label: value })) }
  const [, first, last] = /^(-?\d+)\.\.(-?\d+)$/.exec(written.trim()) ?? []
  return first === undefined || last === undefined ? null : { from: 'range', first: Number(first), last: Number(last) }
}

const partsOf = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim().replace(/^"(.*)"$/, '$1'))
    .filter((part) => part !== '')
