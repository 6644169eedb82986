/** A value with its unit, the way a reader says it. */
import { formatDate } from './format-date.ts'

interface Valued {
  readonly value: string | null
  readonly unit: string | null
}

/** `82` `metres` → 82 metres, `40` `%` → 40 %; dates in words; a unit that the value ends with is not said twice. */
export function valueWords({ value, unit }: Valued): string {
  if (value === null) return unit ?? 'not given'
  const words = formatDate(value)
  if (unit === null || words.toLowerCase().endsWith(unit.toLowerCase())) return words
  // “more than 180, abroad” is no number that a unit could follow.
  if (words.includes(', ')) return `${words} (${unit})`
  return `${words}\u00a0${unit}`
}
