/** How the values of a measure become sizes and colours. */

export interface MeasureScale {
  readonly least: number
  readonly most: number
  /** From 0 for the least value to 1 for the greatest; 0 for one that is not known. */
  share(value: number | null): number
}

/** null when no value is known. */
export function measureScale(values: Iterable<number | null>): MeasureScale | null {
  let least = Number.POSITIVE_INFINITY
  let most = Number.NEGATIVE_INFINITY
  for (const value of values) {
    if (value === null) continue
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  if (!Number.isFinite(least)) return null
  const span = most - least
  return {
    least,
    most,
    share: (value) => (value === null || span === 0 ? 0 : (value - least) / span),
  }
}
