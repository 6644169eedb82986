/** Checks and reads the values of blanks, as a header writes them or a request brings them. */
import type { QueryParameter } from '../../contract/queries.ts'
import { Id, PartialDate } from '../../contract/values.ts'

type Type = QueryParameter['type']
type Typed = Pick<QueryParameter, 'type' | 'of'>

/** As many entities as one blank takes. */
const ENTITIES_MAX = 1000
const TEXT_MAX = 10_000

const ofType = (of: readonly string[]): string => (of.length === 0 ? '' : ` of type ${of.join(' or ')}`)

const WANTED: Readonly<Record<Type, (of: readonly string[]) => string>> = {
  text: () => 'a text of at most 10 000 characters',
  integer: () => 'a whole number',
  number: () => 'a number',
  date: () => 'a date such as 2022, 2022-10 or 2022-10-14',
  boolean: () => 'true or false',
  choice: (of) => `one of ${of.join(', ')}`,
  entity: (of) => `the id of an entity${ofType(of)}`,
  entities: (of) => `a list of ids of entities${ofType(of)}`,
}

const isId = (value: unknown): boolean => Id.safeParse(value).success

const CHECKS: Readonly<Record<Type, (value: unknown, of: readonly string[]) => boolean>> = {
  text: (value) => typeof value === 'string' && value.length <= TEXT_MAX,
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number' && Number.isFinite(value),
  date: (value) => PartialDate.safeParse(value).success,
  boolean: (value) => typeof value === 'boolean',
  choice: (value, of) => typeof value === 'string' && of.includes(value),
  entity: isId,
  entities: (value) => Array.isArray(value) && value.length <= ENTITIES_MAX && value.every(isId),
}

/** What a type wants, for messages: `a whole number`. */
export const wantedOf = ({ type, of }: Typed): string => WANTED[type](of)

/** Whether `value` is of the type; that an entity exists is for the store to say. */
export const isOfType = (value: unknown, { type, of }: Typed): boolean => CHECKS[type](value, of)

/** A text may stand in double quotes, so that it can hold a comma. */
export const unquote = (written: string): string => /^"(.*)"$/s.exec(written)?.[1] ?? written

/** Reads a value that a header writes. Undefined when it is not of the type. */
export function parseValue(written: string, parameter: Typed): string | number | boolean | undefined {
  const bare = unquote(written)
  const { type } = parameter
  const value =
    type === 'integer' || type === 'number'
      ? Number(bare)
      : type === 'boolean'
        ? { true: true, false: false }[bare]
        : bare
  return bare !== '' && isOfType(value, parameter) ? value : undefined
}
