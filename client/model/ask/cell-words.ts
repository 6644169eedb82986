/** A cell of an answer in words for the page, and as plain text for a file. */
import { formatDate } from '../../../view/format-date.ts'
import { formatCount, isKnownLinkType, linkWords, statuses, statusWords } from '../../../view/words.ts'

interface Held {
  readonly labels?: readonly string[]
  readonly type?: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** For reading: dates and counts as the page writes them, entities by name, links by their words; empty for nothing. */
export function cellWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (typeof value === 'number') return numberWords(value)
  if (typeof value === 'string') return textWords(value)
  if (Array.isArray(value)) return value.map(cellWords).join(', ')
  return isHeld(value) ? heldWords(value) : JSON.stringify(value)
}

/** For a file: values as they are, lists with “; ” between them, entities and links as their properties. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(cellText).join('; ')
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return ''
  return isHeld(value) ? JSON.stringify(value.properties) : JSON.stringify(value)
}

/** Whole numbers from ten thousand on are grouped; a year is not. */
function numberWords(value: number): string {
  return Number.isSafeInteger(value) && Math.abs(value) >= 10_000
    ? `${value < 0 ? '−' : ''}${formatCount(Math.abs(value))}`
    : String(value)
}

function textWords(text: string): string {
  const status = statuses.find((each) => each === text)
  if (status !== undefined) return statusWords(status)
  if (/^\d{4}-\d{2}(-\d{2})?$/.test(text)) return formatDate(text)
  const isLinkType = isKnownLinkType(text) || /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/.test(text)
  return isLinkType ? linkWords(text).forward : text
}

function isHeld(value: object): value is Held {
  return 'properties' in value && typeof value.properties === 'object' && value.properties !== null
}

function heldWords({ properties, type, labels }: Held): string {
  const named = properties['name'] ?? properties['title'] ?? properties['text']
  if (typeof named === 'string') return named
  return type === undefined ? (labels ?? []).join(', ') : linkWords(type).forward
}
