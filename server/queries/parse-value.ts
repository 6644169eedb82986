/** Checks and reads the values of blanks, as a header writes them or a request brings them. */
import type { QueryParameter } from '../../contract/queries.ts'
import { Id, PartialDate } from '../../contract/values.ts'

/** What a type wants, for messages: `a whole number`. */
export function wantedOf({ type, of }: Pick<QueryParameter, 'type' | 'of'>): string {
  const kinds = of.join(' or ')
  switch (type) {
    case 'text':
      return 'a text of at most 10 000 characters'
    case 'integer':
      return 'a whole number'
    case 'number':
      return 'a number'
    case 'date':
      return 'a date such as 2022, 2022-10 or 2022-10-14'
    case 'boolean':
      return 'true or false'
    case 'choice':
      return `one of ${of.join(', ')}`
    case 'entity':
      return kinds === '' ? 'the id of an entity' : `the id of an entity of type ${kinds}`
    case 'entities':
      return kinds === '' ? 'a list of ids of entities' : `a list of ids of entities of type ${kinds}`
  }
}

/** As many entities as one blank takes. */
const ENTITIES_MAX = 1000
const TEXT_MAX = 10_000

const isId = (value: unknown): boolean => Id.safeParse(value).success

/** Whether `value` is of the type; that an entity exists is for the store to say. */
export function isOfType(value: unknown, { type, of }: Pick<QueryParameter, 'type' | 'of'>): boolean {
  switch (type) {
    case 'text':
      return typeof value === 'string' && value.length <= TEXT_MAX
    case 'integer':
      return Number.isSafeInteger(value)
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'date':
      return PartialDate.safeParse(value).success
    case 'boolean':
      return typeof value === 'boolean'
    case 'choice':
      return typeof value === 'string' && of.includes(value)
    case 'entity':
      return isId(value)
    case 'entities':
      return Array.isArray(value) && value.length <= ENTITIES_MAX && value.every(isId)
  }
}

/** Reads a value that a header writes: a text may stand in double quotes. Undefined when it is not of the type. */
export function parseValue(
  written: string,
  parameter: Pick<QueryParameter, 'type' | 'of'>,
): string | number | boolean | undefined {
  const bare = /^"(.*)"$/s.exec(written)?.[1] ?? written
  const { type } = parameter
  const value =
    type === 'integer' || type === 'number' ? Number(bare) : type === 'boolean' ? { true: true, false: false }[bare] : bare
  return bare !== '' && isOfType(value, parameter) ? value : undefined
}
