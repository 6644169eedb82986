/** Takes texts apart into runs of eight words, hashed, so that copied wording can be found without keeping the text. */
import { createHash } from 'node:crypto'

/** A run this long is hardly ever shared by chance. */
const RUN = 8
const HASH_LENGTH = 12

/** The words of a text without capitals, punctuation and accents. */
const toWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}'’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** Returns every run of eight words in `text` by the first 12 hexadecimal digits of its SHA-256. */
export function hashRuns(text: string): Map<string, string> {
  const words = toWords(text)
  const runs = words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' '))
  return new Map(runs.map((run) => [createHash('sha256').update(run).digest('hex').slice(0, HASH_LENGTH), run]))
}
