/** Which letters of a name are those that were typed. */

interface Piece {
  readonly part: string
  readonly marked: boolean
}

/**
 * Cuts `text` into pieces and marks those that begin a word and equal one of
 * the typed words, without regard to case and accents. What the server matched
 * by spelling or script is not marked: there are no equal letters to show.
 */
export function markMatch(text: string, typed: string): Piece[] {
  const wanted = typed.split(/\s+/).filter(Boolean).map(fold)
  const pieces: Piece[] = []
  for (const part of text.split(/((?<=[\p{L}\p{N}])(?=[^\p{L}\p{N}])|(?<=[^\p{L}\p{N}])(?=[\p{L}\p{N}]))/u)) {
    const letters = Array.from(part.normalize('NFC'))
    const folded = letters.map(fold)
    const word = wanted.find((each) => folded.join('').startsWith(each))
    const length = word === undefined ? 0 : lettersThatMake(word, folded)
    if (length > 0) pieces.push({ part: letters.slice(0, length).join(''), marked: true })
    if (length < letters.length) pieces.push({ part: letters.slice(length).join(''), marked: false })
  }
  return pieces
}

/** How many letters it takes until their folded forms are at least as long as the word. */
function lettersThatMake(word: string, folded: readonly string[]): number {
  let length = 0
  let count = 0
  while (length < word.length && count < folded.length) {
    length += folded[count]?.length ?? 0
    count += 1
  }
  return count
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
