/** Mends what the generator writes for two things that JSON Schema says in another way. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/**
 * The same document in which a named schema that may be null is a choice of the
 * two (the generator asks for both at once, which nothing fulfils), and in
 * which a pattern holds no flag of JavaScript's (`…/u`).
 */
export function toPlainSchema(value: Json): Json {
  if (Array.isArray(value)) return value.map(toPlainSchema)
  if (value === null || typeof value !== 'object') return value
  const reference = findNullableReference(value.allOf)
  if (reference !== null) return { anyOf: [reference, { type: 'null' }] }
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'pattern' && typeof part === 'string' ? part.replace(/\/[a-z]+$/, '') : toPlainSchema(part),
    ]),
  )
}

function findNullableReference(allOf: Json | undefined): Json | null {
  if (!Array.isArray(allOf) || allOf.length !== 2) return null
  const [first, second] = allOf
  if (first === null || typeof first !== 'object' || Array.isArray(first) || !('$ref' in first)) return null
  if (second === null || typeof second !== 'object' || Array.isArray(second)) return null
  return Array.isArray(second.type) && second.type.includes('null') ? first : null
}
