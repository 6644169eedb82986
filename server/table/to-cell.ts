/** Turns a value of a row into the text that a person reads. */

/** Nothing for null, lists parted by semicolons. */
export function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.map(toCell).join('; ')
  return typeof value === 'string' ? value : JSON.stringify(value)
}
