/**
 * The plain words of everything that has a code name: types, statuses,
 * stances and properties. Nothing a reader sees is ever UPPER_SNAKE.
 */
import type { Stance, Status } from '../contract/evidence.ts'
import { type LinkWords, linkWordsTable } from './link-words-table.ts'

/**
 * The words of a link type in both directions. A type that is not in the table
 * falls back to its own name in lower case; its backward words are derived
 * where English allows it (CHARTERED_BY → chartered, CAPTAIN_OF → has as
 * captain) and are marked as incoming where it does not.
 */
export function linkWords(type: string): LinkWords {
  const known = linkWordsTable.get(type)
  if (known !== undefined) return known
  const forward = type.toLowerCase().split('_').filter(Boolean).join(' ')
  if (forward.endsWith(' by')) return { forward, backward: forward.slice(0, -3) }
  if (forward.endsWith(' of')) return { forward, backward: `has as ${forward.slice(0, -3)}` }
  return { forward, backward: `${forward} (incoming)` }
}

/** True for a type that the table has words for, by which LEADS in a text is told from NATO. */
export function isKnownLinkType(text: string): boolean {
  return linkWordsTable.has(text)
}

const TYPE_WORDS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['Person', ['person', 'people']],
  ['Organisation', ['organisation', 'organisations']],
  ['Event', ['event', 'events']],
  ['Company', ['company', 'companies']],
  ['Country', ['country', 'countries']],
  ['Property', ['property', 'properties']],
])

/** An entity type in words, in the plural when `count` is not one: `Person` → person, people; `CargoShip` → cargo ships. */
export function typeWords(type: string, count = 1): string {
  const known = TYPE_WORDS.get(type)
  if (known !== undefined) return count === 1 ? known[0] : known[1]
  const words = spaced(type).toLowerCase()
  return count === 1 ? words : pluralOf(words)
}

const STATUS_WORDS: Readonly<Record<Status, string>> = {
  confirmed: 'confirmed',
  corroborated: 'corroborated',
  'single-source': 'one voice',
  alleged: 'alleged',
  disputed: 'disputed',
}

/** A status as its chip says it. */
export function statusWords(status: Status): string {
  return STATUS_WORDS[status]
}

const STATUS_MEANING: Readonly<Record<Status, string>> = {
  confirmed: 'a source says that it verified this itself',
  corroborated: 'two or more independent voices say so',
  'single-source': 'one outlet says so, by itself',
  alleged: 'only attributed to someone',
  disputed: 'someone denies it, or sources differ',
}

/** What a status means, as half a sentence that can stand after its chip. */
export function statusMeaning(status: Status): string {
  return STATUS_MEANING[status]
}

/** Every status, the surest first: the order of legends and groups. */
export const statuses: readonly Status[] = ['confirmed', 'corroborated', 'single-source', 'alleged', 'disputed']

const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  confirms: 'confirms, having checked it',
  reports: 'reports',
  alleges: 'alleges',
  disputes: 'disputes',
  denies: 'denies',
}

/** How far a claim goes, as the verb after whoever makes it. */
export function stanceWords(stance: Stance): string {
  return STANCE_WORDS[stance]
}

/** The name of a property in words with a capital: `bornIn` → Born in, `trips abroad` → Trips abroad. */
export function propertyWords(property: string): string {
  const words = spaced(property)
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A count with its noun: `countWords(1, 'link')` → 1 link, `countWords(1200, 'link')` → 1 200 links (thin space). */
export function countWords(count: number, noun: string, plural = pluralOf(noun)): string {
  return `${formatCount(count)} ${count === 1 ? noun : plural}`
}

/** A whole number with a narrow space between thousands, which reads the same in every language. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f')
}

/** camelCase, PascalCase, snake_case and kebab-case as separate words; words that are all capitals (IMO) stay so. */
function spaced(name: string): string {
  return name
    .replace(/[_-]+/g, ' ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .trim()
    .split(/\s+/)
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.toLowerCase()))
    .join(' ')
}

function pluralOf(words: string): string {
  if (/[^aeiou]y$/.test(words)) return `${words.slice(0, -1)}ies`
  if (/(s|x|z|ch|sh)$/.test(words)) return `${words}es`
  return `${words}s`
}
