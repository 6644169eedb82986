/** Finds, for links that rest on one claim, another passage that speaks of both ends, in a few bytes for each claim. */
import type { Draft } from './case.ts'
import type { DraftIndex } from './index-draft.ts'
import { pick } from './records/records.ts'
import { pausing, type Work } from './records/turns.ts'
import { passageOf, surveyClaims } from './survey-claims.ts'

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

/** Returns the passage for each link that has one, by the position of the link, in their order. */
export function* findElsewhere(draft: Draft, { endsAt }: DraftIndex): Work<ReadonlyMap<number, string>> {
  const { subjects, passages } = yield* surveyClaims(draft)
  const { entities, links, claims } = draft
  const pairs = new Float64Array(2 * claims.length)
  // Of each link one more than the passage of its only claim.
  const onlyPassages = new Int32Array(links.length)
  let used = 0
  yield* pausing(subjects, (subject, claim) => {
    const passage = passages[claim] ?? 0
    const link = subject - entities.length
    const speaksOf = subject < 0 ? [] : link < 0 ? [subject] : endsAt(link)
    if (link >= 0) onlyPassages[link] = onlyPassages[link] === 0 ? passage + 1 : SEVERAL
    for (const entity of speaksOf) {
      pairs[used] = entity * claims.length + passage
      used += 1
    }
  })
  const spoken = new Spoken(pairs.subarray(0, used), claims.length)
  const sizeOf = (entity: number): number => {
    const [start, end] = spoken.rangeOf(entity)
    return end - start
  }
  const found = new Map<number, number>()
  yield* pausing(onlyPassages, (only, link) => {
    const known = only - 1
    if (known < 0) return
    const [from, to] = endsAt(link)
    const isFew = sizeOf(from) <= sizeOf(to)
    const passage = spoken.findShared(isFew ? from : to, isFew ? to : from, known)
    if (passage !== null) found.set(link, passage)
  })
  const textOf = yield* readPassages(draft, passages, new Set(found.values()))
  return new Map([...found].map(([link, passage]) => [link, textOf.get(passage) ?? '']))
}

/** The passages with these numbers as texts, each from the first claim that stands there. */
function* readPassages(
  { claims }: Draft,
  passages: Int32Array,
  wanted: ReadonlySet<number>,
): Work<ReadonlyMap<number, string>> {
  const firsts = new Map<number, number>()
  yield* pausing(passages, (passage, claim) => {
    if (wanted.has(passage) && !firsts.has(passage)) firsts.set(passage, claim)
  })
  const numbers = [...firsts.keys()]
  const texts = new Map<number, string>()
  yield* pausing(pick(claims, [...firsts.values()]), (claim, at) => texts.set(numbers[at] ?? -1, passageOf(claim)))
  return texts
}
