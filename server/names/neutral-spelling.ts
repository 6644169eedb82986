/**
 * A spelling in which the ways that English, German, Polish, French and
 * scholarly transliteration write the same name come out alike. It is coarse on
 * purpose: a key to find by, never a text to show, and weaker than the folded
 * name when both match.
 */

/**
 * Letter groups by sound, the longest first, since `sch` is a part of `tsch`.
 * `ch` is a sound of its own in English and another in German and Polish, so
 * that it, `kh`, `h` and the spellings of the first one must share a letter.
 */
const SOUNDS: readonly (readonly [spellings: string, letter: string])[] = [
  ['chtch', 'sh'], // French Khrouchtchev, elsewhere shch, schtsch, szcz
  ['tsch|tch|cz|ch|kh', 'h'],
  ['sch|sh|sz|zh|ts|tz|c(?=[eiy])|z', 's'],
  ['ck|c|q', 'k'],
  ['gu(?=[eiy])', 'g'], // French Serguei
  ['ph', 'f'],
  ['th', 't'],
  ['dh', 'd'],
  ['gh', 'g'],
  ['ou|oo|ue', 'u'],
  ['oe', 'o'],
  ['ae(?!v)', 'a'],
  ['w', 'v'],
  ['x', 'ks'],
  ['y|j', 'i'],
]

const SPELLING = new RegExp(SOUNDS.map(([spellings]) => `(${spellings})`).join('|'), 'g')

/** Word endings of one origin: Gorbachev and Gorbatschow, Ivanoff, Poutine. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/ff\b/g, 'v'],
  [/ev(a?)\b/g, 'ov$1'],
  [/ine\b/g, 'in'],
]

const letterOf = (...groups: readonly unknown[]): string => {
  const sound = SOUNDS.findIndex((_, index) => groups[index + 1] !== undefined)
  return SOUNDS[sound]?.[1] ?? ''
}

/**
 * Returns the neutral spelling of a name that `foldName` gave:
 * `khodorkovsky`, `chodorkowski` and `khodorkovskiy` all give `hodorkovski`.
 */
export function neutralSpelling(folded: string): string {
  const sounds = folded.replace(SPELLING, letterOf).replace(/i+(?=e)/g, '') // Yeltsin, Jelzin and Eltsin; Medvedev and Miedwiediew
  const ended = ENDINGS.reduce((name, [ending, common]) => name.replace(ending, common), sounds)
  return ended.replace(/([a-z])\1+/g, '$1')
}
