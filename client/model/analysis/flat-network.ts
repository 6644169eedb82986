/** A network in two flat arrays, which a walk through many entities reads several times quicker than lists of lists. */
import type { Network } from './network.ts'

/** The neighbours of entity `at` are `others[first[at]]` up to, but without, `others[first[at + 1]]`. */
export interface FlatNetwork {
  readonly count: number
  readonly first: Int32Array
  readonly others: Int32Array
}

export function flatNetwork({ neighbours }: Network): FlatNetwork {
  const count = neighbours.length
  const first = new Int32Array(count + 1)
  for (const [at, list] of neighbours.entries()) first[at + 1] = (first[at] ?? 0) + list.length
  const others = new Int32Array(first[count] ?? 0)
  for (const [at, list] of neighbours.entries()) others.set(list, first[at])
  return { count, first, others }
}
