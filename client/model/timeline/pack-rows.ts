/** Puts marks into as few rows as it takes for none to cover another. */

export interface Stretch {
  readonly left: number
  readonly right: number
}

/**
 * The row of each stretch, counted from 0, in the order given. They have to come
 * sorted by their left end; then the first free row is also the best (interval
 * partitioning, as in Kleinberg and Tardos, Algorithm Design, chapter 4.1).
 */
export function packRows(stretches: readonly Stretch[], gap: number): readonly number[] {
  const ends: number[] = []
  return stretches.map(({ left, right }) => {
    const free = ends.findIndex((end) => end + gap <= left)
    const row = free === -1 ? ends.length : free
    ends[row] = right
    return row
  })
}
