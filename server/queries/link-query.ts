/** Holds a saved query against the others that its suggestions come from. */
import type { ErrorDetail } from '../../contract/error.ts'
import type { Query } from '../../contract/queries.ts'
import type { SavedQuery } from './saved-query.ts'

type Find = (id: string) => SavedQuery | undefined

/** The blanks that must be filled in before the other query can run. */
const needsOf = ({ query }: SavedQuery): string[] =>
  query.parameters.filter(({ required }) => required).map(({ name }) => name)

/** The line of the header that declares a blank. */
const lineOf = ({ query }: SavedQuery, name: string): number =>
  query.text.split('\n').findIndex((line) => line.startsWith(`// param ${name}:`)) + 1

/**
 * What is wrong with where the suggestions come from: a query that is not
 * there, or one with a blank that this query has not filled in by then.
 */
export function findSuggestionProblems(saved: SavedQuery, find: Find): ErrorDetail[] {
  const names = saved.query.parameters.map(({ name }) => name)
  return [...saved.suggestedBy].flatMap(([name, id]) => {
    const other = find(id)
    const line = lineOf(saved, name)
    if (other === undefined) {
      return [{ line, message: `the suggestions for ${name} come from “${id}”, which is no query` }]
    }
    const before = names.slice(0, names.indexOf(name))
    return needsOf(other)
      .filter((needed) => !before.includes(needed))
      .map((needed) => ({
        line,
        message: `the suggestions for ${name} come from “${id}”, which needs {${needed}}; no blank before ${name} has that name`,
      }))
  })
}

/** The query as the contract shows it; a blank whose suggestions cannot be had (any more) has none. */
export function linkQuery({ query, suggestedBy }: SavedQuery, find: Find): Query {
  const parameters = query.parameters.map((parameter) => {
    const id = suggestedBy.get(parameter.name)
    if (id === undefined) return parameter
    const other = find(id)
    return { ...parameter, suggest: other === undefined ? null : { from: 'query' as const, needs: needsOf(other) } }
  })
  return { ...query, parameters }
}
