/** Leaves out of every text of a part what no text needs and XML cannot hold, so that all formats say the same. */
import type { CasePart } from './case-part.ts'

// Control characters apart from tab and line feed, halves of characters, and the two that are no characters.
const UNFIT = /(?![\n\t])[\p{Cc}\p{Cs}\ufffe\uffff]/gu

/** Without control characters and halves of characters; line ends become line feeds. */
export const tidyText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(UNFIT, '')

/** The part with every text in it tidied, ids and the names of properties too. */
export const tidyPart = (part: CasePart): CasePart => tidy(part) as CasePart

function tidy(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value)
  if (Array.isArray(value)) return value.map(tidy)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [tidyText(key), tidy(inner)]))
}
