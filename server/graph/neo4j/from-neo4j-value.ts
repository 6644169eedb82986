/** Turns what the driver gives into plain JSON values, exactly or with an error. */
import neo4j from 'neo4j-driver'
import { inexactError } from '../limit-errors.ts'

/**
 * Expects integers as bigints. An entity or link that a statement returns as
 * such becomes a map of its properties beside its labels or type; dates and
 * other values of the database's own become text.
 * @throws EntourageError `bad-request` for a number that JSON cannot hold.
 */
export const fromNeo4jValue = (value: unknown): unknown => {
  if (typeof value === 'bigint') return toExactNumber(value)
  if (typeof value === 'number' && !Number.isFinite(value)) throw inexactError(value)
  if (Array.isArray(value)) return value.map(fromNeo4jValue)
  if (typeof value !== 'object') return value ?? null
  if (value === null) return null
  if (neo4j.isNode(value)) return { labels: value.labels.toSorted(), properties: fromMap(value.properties) }
  if (neo4j.isRelationship(value)) return { type: value.type, properties: fromMap(value.properties) }
  if (neo4j.isPath(value)) {
    const first = fromNeo4jValue(value.start)
    return [first, ...value.segments.flatMap(({ relationship, end }) => [relationship, end].map(fromNeo4jValue))]
  }
  return isMap(value) ? fromMap(value) : toText(value)
}

const fromMap = (map: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, fromNeo4jValue(inner)]))

// Dates, durations and points all know how to write themselves.
const toText = (value: { toString(): string }): string => value.toString()

const isMap = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const toExactNumber = (value: bigint): number => {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw inexactError(value)
  return number
}
