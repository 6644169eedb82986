/** Turns what was typed for the blanks of a query into values of their types. */
import type { Query, QueryParameter } from '../../contract/queries.ts'

function toValue(typed: string, { type }: QueryParameter): unknown {
  if (type === 'integer' || type === 'number') {
    return typed.trim() === '' || Number.isNaN(Number(typed)) ? typed : Number(typed)
  }
  if (type === 'boolean') return typed === 'true' ? true : typed === 'false' ? false : typed
  if (type !== 'entities') return typed
  const ids = typed.split(',').map((id) => id.trim())
  return ids.filter((id) => id !== '')
}

/** Returns the values by name. What does not fit its type is passed on as it was typed, for the query to refuse. */
export function fillBlanks(query: Query, typed: ReadonlyMap<string, string>): Record<string, unknown> {
  return Object.fromEntries(
    [...typed].map(([name, text]) => {
      const parameter = query.parameters.find((one) => one.name === name)
      return [name, parameter === undefined ? text : toValue(text, parameter)]
    }),
  )
}
