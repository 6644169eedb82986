/** Turns what the embedded engine gives into plain JSON values, exactly or with an error. */

/** A number that JSON cannot hold. */
export class InexactNumber extends Error {
  override readonly name = 'InexactNumber'
}

/**
 * An entity or link that a statement returns as such becomes a map of its
 * properties beside its labels or type, without the engine's internal numbers;
 * values of the engine's own become text.
 * @throws InexactNumber
 */
export const fromEmbeddedValue = (value: unknown): unknown => {
  if (typeof value === 'bigint') throw new InexactNumber(String(value))
  if (typeof value === 'number' && !Number.isFinite(value)) throw new InexactNumber(String(value))
  if (Array.isArray(value)) return value.map(fromEmbeddedValue)
  if (typeof value !== 'object') return value ?? null
  if (value === null) return null
  if (value instanceof Date) return value.toISOString()
  if (value instanceof Uint8Array || value instanceof Float32Array) return value.join(' ')
  return fromMap(value)
}

const fromMap = (map: object): unknown => {
  const { _id, _labels, _type, _source, _target, ...rest } = map as Readonly<Record<string, unknown>>
  const own = Object.fromEntries(Object.entries(rest).map(([key, inner]) => [key, fromEmbeddedValue(inner)]))
  if (typeof _id === 'number' && Array.isArray(_labels))
    return { labels: _labels.map(String).toSorted(), properties: own }
  if (typeof _id === 'number' && typeof _type === 'string') return { type: _type, properties: own }
  return Object.fromEntries(Object.entries(map).map(([key, inner]) => [key, fromEmbeddedValue(inner)]))
}
