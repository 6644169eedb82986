/**
 * One plain form for a name in any script: what is typed and what is stored
 * meet in it when they differ in capitals, accents, punctuation or alphabet
 * alone.
 */
import anyAscii from 'any-ascii'

/** Invisible characters, and the vowel points that Arabic and Hebrew mostly leave out. */
const LEFT_OUT = /\p{Cf}|\u0640|(?=[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Inherited}])\p{Mn}/gu

/** Greek sounds written with two letters, which a letter-by-letter transliteration spells in an unfamiliar way. */
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/ο[υύὺῦ]/giu, 'ou'],
  [/(?<!\p{L})μπ/giu, 'b'],
  [/γγ/giu, 'ng'],
]

/** Signs that stand inside a word and are mostly left out in another spelling: O’Brien, Zelens'kyi. */
const APOSTROPHES = /['`"]/g

/**
 * Returns `text` in lower-case Latin letters and digits, words parted by
 * single spaces: `Каракулов` gives `karakulov`, `Łódź` gives `lodz`. Folding
 * twice changes nothing. Text that has no Latin form at all comes back in
 * lower case as it is, so that it can still be found by itself.
 */
export function foldName(text: string): string {
  const composed = text.normalize('NFKC').replace(LEFT_OUT, '')
  // Composed, since и with a breve is another letter than й with another Latin form.
  const paired = GREEK_PAIRS.reduce((name, [pair, latin]) => name.replace(pair, latin), composed)
  const folded = anyAscii(paired)
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
  return folded === '' ? composed.toLowerCase().replace(/\s+/g, ' ').trim() : folded
}
