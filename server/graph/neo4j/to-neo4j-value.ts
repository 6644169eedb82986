/** Turns parameters into what the driver sends, so that integers arrive as integers. */

/** All parameters of a statement. */
export const toNeo4jParameters = (parameters: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toNeo4jValue(value)]))

/**
 * The driver sends every number as a float unless told otherwise, and LIMIT
 * refuses floats. Whole numbers become integers throughout, also inside maps,
 * as they do in the embedded engine.
 */
const toNeo4jValue = (value: unknown): unknown => {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(toNeo4jValue)
  if (typeof value !== 'object' || value === null) return value
  return toNeo4jParameters({ ...value })
}
