/**
 * The signs and key words that the guard knows by themselves, each with a small
 * number that stands for it, and quick ways to recognise them in a text.
 */

const SIGNS = [
  ...(['(', ')', '[', ']', '{', '}', ',', ';', ':', '.', '|', '&', '!'] as const),
  ...(['+', '-', '*', '/', '%', '^', '=', '<', '>'] as const),
  ...(['..', '<>', '<=', '>=', '=~', '::', '||', '!=', '+='] as const),
] as const

const WORDS = [
  ...(['MATCH', 'OPTIONAL', 'WHERE', 'WITH', 'RETURN', 'UNWIND', 'CALL', 'YIELD', 'UNION', 'ALL'] as const),
  ...(['DISTINCT', 'ORDER', 'BY', 'SKIP', 'OFFSET', 'LIMIT', 'AS', 'AND', 'OR', 'XOR', 'NOT', 'IN', 'IS'] as const),
  ...(['CONTAINS', 'STARTS', 'ENDS', 'ASC', 'ASCENDING', 'DESC', 'DESCENDING', 'CASE', 'WHEN', 'THEN'] as const),
  ...(['ELSE', 'END', 'EXISTS', 'COUNT', 'COLLECT', 'ANY', 'SHORTEST', 'PATH', 'PATHS', 'GROUP', 'GROUPS'] as const),
] as const

/** By their numbers; the first one is that of everything else. */
export const KEYS = ['', ...SIGNS, ...WORDS] as const
export type Key = (typeof KEYS)[number]

/** The number of nothing that has a key. */
export const NO_KEY = 0

/** What `values` has for each key, by the key's number. */
export const byKey = <Value>(values: Readonly<Partial<Record<Key, Value>>>): readonly (Value | undefined)[] =>
  KEYS.map((key) => values[key])

/** True for these keys, by the key's number. */
export const areKeys = (...keys: readonly Key[]): readonly boolean[] => KEYS.map((key) => keys.includes(key))

const numberOf = (key: Key): number => KEYS.indexOf(key)

const ASCII = 0x80
const LAST_SINGLE = SIGNS.filter((sign) => sign.length === 1).length

/** Numbers of signs by the code of their character; of two characters by the first times 128 and the second. */
const SINGLES = new Uint8Array(ASCII)
const PAIRS = new Uint8Array(ASCII * ASCII)
for (const sign of SIGNS) {
  if (sign.length === 1) SINGLES[sign.charCodeAt(0)] = numberOf(sign)
  else PAIRS[sign.charCodeAt(0) * ASCII + sign.charCodeAt(1)] = numberOf(sign)
}

/** Whether a sign can begin with the character of ASCII. */
export const isSign = (code: number): boolean => SINGLES[code] !== NO_KEY

/** The number of the sign at `at`, where one begins: of two characters before one of one. A zero follows the last unit. */
export const findSign = (units: Uint16Array, at: number): number => {
  const code = Number(units[at])
  const next = Number(units[at + 1])
  const pair = next < ASCII ? Number(PAIRS[code * ASCII + next]) : NO_KEY
  return pair === NO_KEY ? Number(SINGLES[code]) : pair
}

/** Whether the sign of this number has two characters. The signs come first, those of one before those of two. */
export const isPair = (number: number): boolean => number > LAST_SINGLE

const WIDTHS = Uint8Array.from(KEYS, (key) => key.length)

/** The lower case bit: equal for a letter's two cases, and without meaning for digits. */
const CASE_BIT = 0x20
const SHORTEST = Math.min(...WORDS.map((word) => word.length))
const LONGEST = Math.max(...WORDS.map((word) => word.length))

/** The letters of each key word in lower case, by the key's number and their places. */
const LETTERS = new Uint8Array(KEYS.length * LONGEST)

/** Numbers of key words, each at the first free place from its hash on. Far more places than words, so most are free. */
const PLACES = new Uint8Array(512)
const LAST_PLACE = PLACES.length - 1

/** Made of the length and three characters, so that a long word takes no longer than a short one. */
const hash = (units: Uint8Array | Uint16Array, from: number, end: number): number => {
  const first = Number(units[from]) | CASE_BIT
  const second = Number(units[from + 1]) | CASE_BIT
  const last = Number(units[end - 1]) | CASE_BIT
  return (first * 61 + second * 17 + last * 5 + end - from) & LAST_PLACE
}

for (const word of WORDS) {
  const from = numberOf(word) * LONGEST
  for (let at = 0; at < word.length; at += 1) LETTERS[from + at] = word.charCodeAt(at) | CASE_BIT
  let place = hash(LETTERS, from, from + word.length)
  while (PLACES[place] !== NO_KEY) place = (place + 1) & LAST_PLACE
  PLACES[place] = numberOf(word)
}

/**
 * The number of the key word that stands from `from` to `end` in letters of
 * ASCII, in any case. A statement has thousands of words, and making capitals of
 * each would take longer than all else together.
 */
export const findKeyWord = (units: Uint16Array, from: number, end: number): number => {
  const length = end - from
  if (length < SHORTEST || length > LONGEST) return NO_KEY
  for (let place = hash(units, from, end); ; place = (place + 1) & LAST_PLACE) {
    const number = Number(PLACES[place])
    if (number === NO_KEY || (WIDTHS[number] === length && isSame(units, from, end, number))) return number
  }
}

const isSame = (units: Uint16Array, from: number, end: number, number: number): boolean => {
  let letter = number * LONGEST
  for (let at = from; at < end; at += 1) {
    if ((Number(units[at]) | CASE_BIT) !== LETTERS[letter]) return false
    letter += 1
  }
  return true
}
