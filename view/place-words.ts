/** Where a claim is printed, in words. */
import type { Source } from '../contract/evidence.ts'
import { formatDate } from './format-date.ts'

/** `The Harbour Post, 10 Jul 2021, paragraph 7`; parts that are not known are left out. */
export function placeWords(source: Source | null, locator: string | null): string {
  const published = source?.published ?? null
  return [source?.publisher ?? null, published === null ? null : formatDate(published), locator]
    .filter((part) => part !== null)
    .join(', ')
}

/** Who speaks when nobody else is named: the publisher, or whoever wrote it, or the text itself when neither is named. */
export function outletWords(source: Source | null): string {
  if (source === null) return 'The source'
  return source.publisher ?? source.author ?? `“${source.title}”`
}
