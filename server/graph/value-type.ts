/** The types that a statement's header can give its parameters and columns, and how values are checked against them. */
import { z } from 'zod'

const KINDS = ['text', 'integer', 'number', 'boolean', 'map'] as const
type Kind = (typeof KINDS)[number]

/** One of the kinds, a list of it, and either with null allowed. */
export interface ValueType {
  readonly kind: Kind
  readonly list: boolean
  readonly orNull: boolean
}

/** What a header can write where a type is due, for messages. */
export const TYPES_IN_WORDS = `${KINDS.join(', ')} or a list of one, each also “… or null”`

const WRITTEN = new RegExp(`^(list of )?(${KINDS.join('|')})( or null)?$`)

/** Reads `text`, `list of map`, `integer or null` and so on; null when it is no type. */
export const parseValueType = (written: string): ValueType | null => {
  const match = WRITTEN.exec(written)
  const kind = KINDS.find((known) => known === match?.[2])
  if (match === null || kind === undefined) return null
  return { kind, list: match[1] !== undefined, orNull: match[3] !== undefined }
}

// A record schema would copy maps of 20 000 ids and rows of whole loads; what is in them is the statement's business.
const anyMap = z.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'expected a map',
)

const SCHEMAS: Readonly<Record<Kind, z.ZodType>> = {
  text: z.string(),
  integer: z.int(),
  number: z.number(),
  boolean: z.boolean(),
  map: anyMap,
}

/** The schema of values of this type. Integers are those that JavaScript holds exactly. */
export const toValueSchema = ({ kind, list, orNull }: ValueType): z.ZodType => {
  const one = SCHEMAS[kind]
  const schema = list ? z.array(one) : one
  return orNull ? schema.nullable() : schema
}
