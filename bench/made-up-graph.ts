/**
 * A made-up network of any size, the same one for the same settings: entities
 * of three types, links of six, and one organisation that much of it hangs on.
 */
import type { Status } from '../contract/evidence.ts'

export interface MadeUpEntity {
  readonly id: string
  readonly type: 'Person' | 'Organisation' | 'Event'
  readonly name: string
  readonly start: string | null
}

export interface MadeUpLink {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly start: string | null
  readonly end: string | null
  readonly status: Status
  readonly voices: number
}

export interface MadeUpGraph {
  readonly hub: string
  readonly entities: readonly MadeUpEntity[]
  readonly links: readonly MadeUpLink[]
}

const TYPES = ['Person', 'Person', 'Person', 'Organisation', 'Event'] as const
const LINK_TYPES = ['EMPLOYED_BY', 'PART_OF', 'FUNDS', 'RELATIVE_OF', 'PARTICIPATED_IN', 'INTERVIEWED'] as const
const STATUSES = ['confirmed', 'corroborated', 'single-source', 'alleged', 'disputed'] as const
const FIRST = ['Ada', 'Boris', 'Chiara', 'Dmitri', 'Edda', 'Farid', 'Greta', 'Hamid', 'Irina', 'Jonas', 'Katya', 'Lev']
const LAST = ['Ambler', 'Brandt', 'Corvin', 'Dolin', 'Eskola', 'Ferro', 'Galanis', 'Hollar', 'Ivask', 'Jurin', 'Kessel']

/** Numbers in [0, 1) that are the same for the same seed (the mulberry32 generator). */
export const seededNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How large a network is; `hubLinks` of the links end at the hub. */
export interface MadeUpSize {
  readonly entities: number
  readonly links: number
  readonly hubLinks: number
}

/**
 * Makes `size.entities` entities and then `size.links` links one by one, of
 * which `size.hubLinks` end at the hub, each from another entity while there
 * are enough of them. The other ends are drawn unevenly, so that degrees
 * differ. The entities are to be gone through first, both once.
 */
export const openMadeUp = (
  size: MadeUpSize,
  seed = 1,
): { readonly hub: string; readonly entities: Iterable<MadeUpEntity>; readonly links: Iterable<MadeUpLink> } => {
  const next = seededNumbers(seed)
  const pick = <Value>(values: readonly [Value, ...Value[]]): Value =>
    values[Math.floor(next() * values.length)] ?? values[0]
  const year = (): number => 1980 + Math.floor(next() * 44)
  const uneven = (): number => 1 + Math.floor(next() ** 2 * (size.entities - 1))
  function* entities(): Generator<MadeUpEntity> {
    for (let index = 0; index < size.entities; index += 1) {
      const type = index === 0 ? 'Organisation' : pick(TYPES)
      const name = `${pick(['North', 'South', 'East', 'West', ...FIRST])} ${pick(['Harbour', ...LAST])} ${index}`
      yield { id: `made-up/${index}`, type, name, start: type === 'Event' ? `${year()}` : null }
    }
  }
  function* links(): Generator<MadeUpLink> {
    for (let index = 0; index < size.links; index += 1) {
      const atHub = index < size.hubLinks
      const from = atHub ? 1 + (index % (size.entities - 1)) : uneven()
      const to = atHub ? 0 : uneven()
      const start = next() < 0.6 ? year() : null
      yield {
        id: `link/made-up-${index}`,
        type: pick(LINK_TYPES),
        from: `made-up/${from}`,
        to: `made-up/${to}`,
        start: start === null ? null : `${start}`,
        end: start !== null && next() < 0.5 ? `${start + Math.floor(next() * 10)}` : null,
        status: pick(STATUSES),
        voices: 1 + Math.floor(next() * 4),
      }
    }
  }
  return { hub: 'made-up/0', entities: entities(), links: links() }
}

/** The same in lists. */
export const makeUpGraph = (size: MadeUpSize, seed = 1): MadeUpGraph => {
  const { hub, entities, links } = openMadeUp(size, seed)
  return { hub, entities: [...entities], links: [...links] }
}
