/** How well each name fits one word that somebody typed. */
import { neutralSpelling } from '../names/neutral-spelling.ts'
import type { NameIndex } from './name-index.ts'
import { typingMistakes } from './typing-mistakes.ts'

/** The ways to fit, the best first; 0 is no fit. */
export const FIT = { none: 0, word: 1, beginning: 2, spelling: 3, mistyped: 4, mistypedBeginning: 5 } as const

/** Shorter words must be typed rightly: three letters with one of them wrong are another name. */
const TOLERANT_FROM = 4

/** Beginnings with a mistake are for words that are still being typed; short ones would fit everything. */
const TOLERANT_BEGINNING_FROM = 6

/** The position of the first word that is not before `beginning`. */
function firstFrom(words: readonly string[], beginning: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] ?? '') < beginning) low = middle + 1
    else high = middle
  }
  return low
}

/** Returns the best fit of every name of the index to `typed`, one byte each at the name's position. */
export function matchWord(index: NameIndex, typed: string): Uint8Array {
  const { words, starts, entries, names } = index
  const fits = new Uint8Array(names.length)
  const mark = (word: number, fit: number): void => {
    const end = starts[word + 1] ?? 0
    for (let at = starts[word] ?? 0; at < end; at += 1) {
      const entry = entries[at] ?? 0
      const name = entry >> 1
      const better = entry % 2 === 1 ? Math.max(fit, FIT.spelling) : fit
      const before = fits[name] ?? FIT.none
      if (before === FIT.none || before > better) fits[name] = better
    }
  }
  const markBeginnings = (beginning: string, fit: number): void => {
    for (let word = firstFrom(words, beginning); words[word]?.startsWith(beginning) === true; word += 1) {
      mark(word, fit === FIT.beginning && words[word] === beginning ? FIT.word : fit)
    }
  }
  const markMistyped = (text: string): void => {
    for (const meant of typingMistakes(text)) {
      if (meant.length < TOLERANT_FROM) continue
      if (text.length >= TOLERANT_BEGINNING_FROM) markBeginnings(meant, FIT.mistypedBeginning)
      const word = firstFrom(words, meant)
      if (words[word] === meant) mark(word, FIT.mistyped)
    }
  }
  const neutral = neutralSpelling(typed)
  markBeginnings(typed, FIT.beginning)
  markBeginnings(neutral, FIT.spelling)
  if (typed.length >= TOLERANT_FROM - 1) markMistyped(typed)
  if (typed.length >= TOLERANT_FROM - 1 && neutral !== typed) markMistyped(neutral)
  return fits
}
