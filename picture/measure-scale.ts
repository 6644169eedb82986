/** How the values of a measure become sizes and colours. */

export interface MeasureScale {
  readonly least: number
  readonly most: number
  /** Of the greatest value, from 0 to 1, as on the canvas; 0 for one that is not known. */
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
  return {
    least,
    most,
    share: (value) => (value === null || most <= 0 ? 0 : Math.max(0, value / most)),
  }
}
