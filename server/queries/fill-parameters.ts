/** Checks the values that a request brings for a query's blanks, and puts in what it leaves out. */
import type { ErrorDetail } from '../../contract/error.ts'
import type { Entity } from '../../contract/graph.ts'
import type { Query, QueryParameter } from '../../contract/queries.ts'
import { EntourageError } from '../errors.ts'
import { isOfType, wantedOf } from './parse-value.ts'

type Values = Readonly<Record<string, unknown>>

const fieldOf = (name: string): string => `parameters.${name}`

function refuse(details: readonly ErrorDetail[]): void {
  if (details.length === 0) return
  throw new EntourageError('bad-request', details.map(({ message }) => message).join(' '), details)
}

/** A required list must name somebody. */
const isMissing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)

function checkValue(parameter: QueryParameter, value: unknown): string | null {
  const { name, required } = parameter
  if (isMissing(value)) return required ? `“${name}” is needed: ${wantedOf(parameter)}.` : null
  return isOfType(value, parameter) ? null : `“${name}” must be ${wantedOf(parameter)}.`
}

/**
 * Returns a value for every blank: the given one, its default, or null (an
 * empty list for `entities`). Throws `bad-request`, whose details name the field
 * of each value that is wrong, missing or not asked for.
 */
export function fillParameters({ parameters }: Query, given: Values): Record<string, unknown> {
  const names = parameters.map(({ name }) => name)
  const unknown = Object.keys(given).filter((name) => !names.includes(name))
  const known = names.length === 0 ? 'it has none' : `it has ${names.join(', ')}`
  refuse([
    ...parameters.flatMap((parameter) => {
      const message = checkValue(parameter, given[parameter.name])
      return message === null ? [] : [{ field: fieldOf(parameter.name), message }]
    }),
    ...unknown.map((name) => ({ field: fieldOf(name), message: `The query has no blank “${name}”; ${known}.` })),
  ])
  return Object.fromEntries(
    parameters.map(({ name, type, default: otherwise }) => {
      const absent = type === 'entities' ? [] : otherwise
      return [name, isMissing(given[name]) ? absent : given[name]]
    }),
  )
}

/** The ids in a value of an entity blank. */
function idsIn({ name, type }: QueryParameter, values: Values): string[] {
  const value = values[name]
  if (type === 'entity') return typeof value === 'string' ? [value] : []
  return type === 'entities' && Array.isArray(value) ? value.map(String) : []
}

/** The ids of all entities that the values name. */
export function namedEntities({ parameters }: Query, values: Values): string[] {
  return parameters.flatMap((parameter) => idsIn(parameter, values))
}

/** Throws `bad-request` when a value names an entity that is not there, or one of another type than the blank wants. */
export function checkEntities({ parameters }: Query, values: Values, entities: ReadonlyMap<string, Entity>): void {
  refuse(
    parameters.flatMap((parameter) =>
      idsIn(parameter, values).flatMap((id) => {
        const field = fieldOf(parameter.name)
        const entity = entities.get(id)
        if (entity === undefined) return [{ field, message: `There is no entity with the id “${id}”.` }]
        if (parameter.of.length === 0 || parameter.of.includes(entity.type)) return []
        return [
          {
            field,
            message: `“${parameter.name}” must be ${wantedOf(parameter)}; “${entity.name}” is of type ${entity.type}.`,
          },
        ]
      }),
    ),
  )
}
