/** Numbers of sources as footnotes write them: `1, 3–5`. */

/** `numbers` in ascending order; three or more in a row become a span. Empty for none. */
export function sourceNumbers(numbers: readonly number[]): string {
  const spans: [number, number][] = []
  for (const number of numbers) {
    const last = spans.at(-1)
    if (last !== undefined && last[1] === number - 1) last[1] = number
    else spans.push([number, number])
  }
  return spans
    .flatMap(([first, last]) => {
      if (first === last) return [`${first}`]
      return last === first + 1 ? [`${first}`, `${last}`] : [`${first}–${last}`]
    })
    .join(',')
}
