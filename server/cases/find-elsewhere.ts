/** Finds, for links that rest on one claim, another passage that speaks of both ends, in a few bytes for each claim. */
import { HashIndex } from '../formats/values/hash-index.ts'
import type { CaseClaim, Draft } from './case.ts'
import type { DraftIndex } from './index-draft.ts'
import { pausing, type Work } from './records/turns.ts'

/** A place in a text: a reader who looks there sees all claims that cite it. */
const passageOf = ({ source, locator }: Pick<CaseClaim, 'source' | 'locator'>): string =>
  `${source}${locator === null ? '' : `, ${locator}`}`

/** The passages that speak of each entity, as sorted numbers: `entity * most + passage`. */
class Spoken {
  readonly #most: number
  readonly #pairs: Float64Array

  constructor(pairs: Float64Array, most: number) {
    this.#most = most
    this.#pairs = pairs.sort()
  }

  /** Where the first pair is that is not less. */
  #find(pair: number): number {
    let [low, high] = [0, this.#pairs.length]
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#pairs[middle] ?? 0) < pair) low = middle + 1
      else high = middle
    }
    return low
  }

  has(entity: number, passage: number): boolean {
    const pair = entity * this.#most + passage
    return this.#pairs[this.#find(pair)] === pair
  }

  rangeOf(entity: number): readonly [start: number, end: number] {
    return [this.#find(entity * this.#most), this.#find((entity + 1) * this.#most)]
  }

  /** The first passage of `entity` that speaks of `other` too and is not `known`. */
  findShared(entity: number, other: number, known: number): number | null {
    const [start, end] = this.rangeOf(entity)
    for (let at = start; at < end; at += 1) {
      const passage = (this.#pairs[at] ?? 0) - entity * this.#most
      if (passage !== known && this.has(other, passage)) return passage
    }
    return null
  }
}

const SEVERAL = -1

/** Returns the passage for the link at a position, or null. */
export function* findElsewhere(
  draft: Draft,
  { entityAt, linkAt, endsAt }: DraftIndex,
): Work<(link: number) => string | null> {
  const passageAt = new HashIndex()
  const most = draft.claims.length
  const pairs = new Float64Array(2 * most)
  // Of each link one more than the passage of its only claim.
  const onlyPassages = new Int32Array(draft.links.length)
  let used = 0
  yield* pausing(draft.claims, (claim) => {
    const text = passageOf(claim)
    const passage = passageAt.get(text) ?? passageAt.size
    passageAt.set(text, passage)
    const link = linkAt.get(claim.about)
    const entity = entityAt.get(claim.about)
    const subjects = link === undefined ? (entity === undefined ? [] : [entity]) : endsAt(link)
    if (link !== undefined) onlyPassages[link] = onlyPassages[link] === 0 ? passage + 1 : SEVERAL
    for (const subject of subjects) {
      pairs[used] = subject * most + passage
      used += 1
    }
  })
  const spoken = new Spoken(pairs.subarray(0, used), most)
  const sizeOf = (entity: number): number => {
    const [start, end] = spoken.rangeOf(entity)
    return end - start
  }
  const found = new Int32Array(draft.links.length)
  const texts = new Map<number, string>()
  yield* pausing(onlyPassages, (only, link) => {
    const known = only - 1
    if (known < 0) return
    const [from, to] = endsAt(link)
    const isFew = sizeOf(from) <= sizeOf(to)
    const passage = spoken.findShared(isFew ? from : to, isFew ? to : from, known)
    if (passage === null) return
    found[link] = passage + 1
    texts.set(passage, '')
  })
  if (texts.size > 0) {
    yield* pausing(draft.claims, (claim) => {
      const text = passageOf(claim)
      const passage = passageAt.get(text) ?? 0
      if (texts.has(passage)) texts.set(passage, text)
    })
  }
  return (link) => texts.get((found[link] ?? 0) - 1) ?? null
}
