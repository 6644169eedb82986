/** Counts how many letters must be changed, added or left out to make one word of another (Levenshtein's distance). */

/** Takes time in proportion to the product of the two lengths, so both are cut to 100 letters. */
export const editDistance = (one: string, other: string): number => {
  const from = one.slice(0, LONGEST)
  const to = other.slice(0, LONGEST)
  let above = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from.charAt(row - 1) === to.charAt(column - 1)
      const replaced = (above[column - 1] ?? 0) + (isSame ? 0 : 1)
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    above = current
  }
  return above[to.length] ?? 0
}

const LONGEST = 100
