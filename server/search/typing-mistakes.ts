/** The words that somebody may have meant who made one mistake while typing. */

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('')

/**
 * Returns every word that differs from `typed` by one letter wrong, missing, too
 * many, or by two neighbouring letters swapped. Folded names have 36 letters,
 * so a word of ten has some 800 such neighbours, each looked up in microseconds;
 * comparing with every word of a large store would take a hundred times as long.
 */
export function typingMistakes(typed: string): Set<string> {
  const meant = new Set<string>()
  for (let at = 0; at <= typed.length; at += 1) {
    const before = typed.slice(0, at)
    const after = typed.slice(at)
    for (const letter of LETTERS) {
      meant.add(before + letter + after)
      if (after !== '') meant.add(before + letter + after.slice(1))
    }
    if (after !== '') meant.add(before + after.slice(1))
    if (after.length > 1) meant.add(before + after.charAt(1) + after.charAt(0) + after.slice(2))
  }
  meant.delete(typed)
  return meant
}
