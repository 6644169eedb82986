/** The words that the guard knows by themselves, and a quick way to recognise them in any case. */

const KEY_WORDS = `
  MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL YIELD UNION ALL DISTINCT ORDER BY SKIP OFFSET LIMIT AS
  AND OR XOR NOT IN IS CONTAINS STARTS ENDS ASC ASCENDING DESC DESCENDING CASE WHEN THEN ELSE END
  EXISTS COUNT COLLECT ANY SHORTEST PATH PATHS GROUP GROUPS
`
  .trim()
  .split(/\s+/)

/** The lower case bit: equal for a letter's two cases, and without meaning for what is none. */
const CASE_BIT = 0x20

const hash = (text: string, from: number, end: number): number => {
  let sum = 0
  for (let at = from; at < end; at += 1) sum = (Math.imul(sum, 31) + (text.charCodeAt(at) | CASE_BIT)) | 0
  return sum
}

const BY_HASH: ReadonlyMap<number, string> = new Map(KEY_WORDS.map((word) => [hash(word, 0, word.length), word]))

/**
 * The key word that stands from `from` to `end`, in capitals; empty when it is
 * none. A statement has thousands of words, and making capitals of each would
 * take longer than all else together.
 */
export const findKeyWord = (text: string, from: number, end: number): string => {
  const found = BY_HASH.get(hash(text, from, end))
  return found !== undefined && text.slice(from, end).toUpperCase() === found ? found : ''
}
