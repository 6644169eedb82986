/** Finds, for links that rest on one claim, another passage that speaks of both ends, in a few bytes for each claim. */
import type { Draft } from './case.ts'
import type { DraftIndex } from './index-draft.ts'
import { pick } from './records/records.ts'
import { pausing, type Work } from './records/turns.ts'
import { passageOf, surveyClaims } from './survey-claims.ts'

/** The passages that speak of each entity, sorted, one entity's behind those of the one before. */
class Spoken {
  readonly #starts: Int32Array
  readonly #passages: Int32Array

  /** `each` tells every entity with a passage that speaks of it, the same ones whenever it is asked. */
  constructor(entities: number, each: (tell: (entity: number, passage: number) => void) => void) {
    this.#starts = new Int32Array(entities + 1)
    each((entity) => {
      this.#starts[entity + 1] = (this.#starts[entity + 1] ?? 0) + 1
    })
    for (let entity = 0; entity < entities; entity += 1) {
      this.#starts[entity + 1] = (this.#starts[entity + 1] ?? 0) + (this.#starts[entity] ?? 0)
    }
    this.#passages = new Int32Array(this.#starts[entities] ?? 0)
    const next = this.#starts.slice()
    each((entity, passage) => {
      const at = next[entity] ?? 0
      this.#passages[at] = passage
      next[entity] = at + 1
    })
    for (let entity = 0; entity < entities; entity += 1) if (this.countOf(entity) > 1) this.#of(entity).sort()
  }

  countOf(entity: number): number {
    return (this.#starts[entity + 1] ?? 0) - (this.#starts[entity] ?? 0)
  }

  #of(entity: number): Int32Array {
    return this.#passages.subarray(this.#starts[entity], this.#starts[entity + 1])
  }

  #has(entity: number, passage: number): boolean {
    let [low, high] = [this.#starts[entity] ?? 0, this.#starts[entity + 1] ?? 0]
    const end = high
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((this.#passages[middle] ?? 0) < passage) low = middle + 1
      else high = middle
    }
    return low < end && this.#passages[low] === passage
  }

  /** The first passage that speaks of both and is not `known`. */
  findShared(one: number, other: number, known: number): number | null {
    const [few, many] = this.countOf(one) <= this.countOf(other) ? [one, other] : [other, one]
    for (const passage of this.#of(few)) if (passage !== known && this.#has(many, passage)) return passage
    return null
  }
}

const SEVERAL = -1

/** Returns the passage for each link that has one, by the position of the link, in their order. */
export function* findElsewhere(draft: Draft, { endsAt }: DraftIndex): Work<ReadonlyMap<number, string>> {
  const { subjects, passages } = yield* surveyClaims(draft)
  const { entities, links } = draft
  // Of each link the passage of its only claim.
  const onlyPassages = new Int32Array(links.length)
  yield* pausing(subjects, (subject, claim) => {
    const link = subject - entities.length
    if (link >= 0) onlyPassages[link] = onlyPassages[link] === 0 ? (passages[claim] ?? 0) : SEVERAL
  })
  const spoken = new Spoken(entities.length, (tell) => {
    subjects.forEach((subject, claim) => {
      const passage = passages[claim] ?? 0
      const link = subject - entities.length
      if (link >= 0) for (const entity of endsAt(link)) tell(entity, passage)
      else if (subject >= 0) tell(subject, passage)
    })
  })
  const found = new Map<number, number>()
  yield* pausing(onlyPassages, (only, link) => {
    if (only <= 0) return
    const passage = spoken.findShared(...endsAt(link), only)
    if (passage !== null) found.set(link, passage)
  })
  const textOf = yield* readPassages(draft, passages, new Set(found.values()))
  return new Map([...found].map(([link, passage]) => [link, textOf.get(passage) ?? '']))
}

/** These passages as texts, each from the first claim that stands there. */
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
