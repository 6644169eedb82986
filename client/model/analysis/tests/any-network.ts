/** Networks of all kinds, for properties that hold for each of them. */
import fc from 'fast-check'
import type { Network } from '../network.ts'

export const anyNetwork: fc.Arbitrary<Network> = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc.array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1)), { maxLength: 3 * count }).map((pairs) => {
    const others = Array.from({ length: count }, () => new Set<number>())
    for (const [a, b] of pairs) {
      if (a === b) continue
      others[a]?.add(b)
      others[b]?.add(a)
    }
    return { ids: others.map((_, index) => `e${index}`), neighbours: others.map((set) => [...set]) }
  }),
)
