/** Finds what begins with the letters that somebody types in a menu or a tree, as the ARIA practices describe it. */

/** Letters typed within so many milliseconds belong together. */
const TOGETHER = 700

export interface Typed {
  readonly letters: string
  /** When the last letter came, in milliseconds of any clock. */
  readonly at: number
}

export const NOTHING_TYPED: Typed = { letters: '', at: -Infinity }

/** What has been typed with one letter more. */
export function typeLetter(typed: Typed, letter: string, at: number): Typed {
  const letters = at - typed.at > TOGETHER ? '' : typed.letters
  return { letters: letters + letter.toLowerCase(), at }
}

/**
 * The place of the next name after `from` that begins with what was typed,
 * going round; null when none does. The same letter again and again goes
 * through all that begin with it.
 */
export function searchByLetter(names: readonly string[], from: number, { letters }: Typed): number | null {
  const isSame = letters.length > 1 && letters === letters[0]?.repeat(letters.length)
  const wanted = isSame ? letters.slice(0, 1) : letters
  const first = from + (wanted.length === 1 ? 1 : 0)
  for (let step = 0; step < names.length; step += 1) {
    const place = (first + step) % names.length
    if (names[place]?.toLowerCase().startsWith(wanted)) return place
  }
  return null
}
