/** The order of two cells of a table: numbers by size, texts as a reader sorts them, nothing last. */
import { cellText } from './cell-words.ts'

const inWords = new Intl.Collator('en', { numeric: true, sensitivity: 'base' })

/** Below 0 when `one` comes first. Cells without anything are equal to each other and come after all others. */
export function compareCells(one: unknown, other: unknown): number {
  const isEmpty = (value: unknown): boolean => value === null || value === undefined || value === ''
  if (isEmpty(one) || isEmpty(other)) return Number(isEmpty(one)) - Number(isEmpty(other))
  if (typeof one === 'number' && typeof other === 'number') return one - other
  return inWords.compare(cellText(one), cellText(other))
}
