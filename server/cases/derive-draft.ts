/** Derives the status of every claim and link of a draft from its claims and those of other cases, in a few bytes each. */
import type { Claim, Source, Speaker, Status } from '../../contract/evidence.ts'
import { type Derived, deriveStatus } from '../evidence/derive-status.ts'
import { openVoices } from '../evidence/voice-of.ts'
import type { CaseClaim, Draft } from './case.ts'
import { deriveStatuses } from './derive-statuses.ts'
import type { DraftIndex } from './index-draft.ts'
import { PackedRecords } from './records/packed-records.ts'
import { partition } from './records/partition.ts'
import { pick, type Records } from './records/records.ts'
import { pausing, type Work } from './records/turns.ts'
import { type Manner, surveyClaims } from './survey-claims.ts'

export interface DraftStatuses {
  /** Of the link at a position; undefined when there is no claim about it. */
  ofLink(position: number): Derived | undefined
  /** Of the fact that the claim at a position is part of. */
  ofClaim(position: number): Status | undefined
}

/** The claim of a draft at its position, or null and that of another case. */
interface Placed {
  readonly position: number | null
  readonly claim: Claim
}

/** Keeps one of few values for each of many positions. */
class Kept<Value> {
  readonly #values: Value[] = []
  readonly #numbers = new Map<string, number>()
  readonly #at: Int32Array
  #last: { readonly value: Value; readonly number: number } | null = null

  constructor(length: number) {
    this.#at = new Int32Array(length)
  }

  set(position: number, value: Value): void {
    // Mostly the same one again and again.
    if (this.#last?.value !== value) this.#last = { value, number: this.#numberOf(value) }
    this.#at[position] = this.#last.number
  }

  #numberOf(value: Value): number {
    const key = JSON.stringify(value)
    const number = this.#numbers.get(key) ?? this.#values.push(value)
    this.#numbers.set(key, number)
    return number
  }

  get(position: number): Value | undefined {
    return this.#values[(this.#at[position] ?? 0) - 1]
  }
}

/** Names those who speak, as the draft calls them. */
function nameSpeakers(ids: ReadonlySet<string>, { entities }: Draft): (id: string) => Speaker {
  const speakers = new Map<string, Speaker>()
  if (ids.size > 0) {
    for (const { id, name, type } of entities) if (ids.has(id)) speakers.set(id, { id, name, type })
  }
  return (id) => speakers.get(id) ?? { id, name: id, type: '' }
}

/**
 * `sources` must hold those that any claim cites and all their origins. A
 * subject of one claim is weighed at once; those of several are dealt out, so
 * that all about one are together.
 */
export function* deriveDraft(
  draft: Draft,
  { entityAt, linkAt }: DraftIndex,
  others: Records<Claim>,
  sources: readonly Source[],
): Work<DraftStatuses> {
  const voices = openVoices(sources)
  const { subjects, mannerAt, manners } = yield* surveyClaims(draft)
  const counts = new Int32Array(draft.entities.length + draft.links.length)
  const count = (subject: number): void => {
    if (subject >= 0) counts[subject] = (counts[subject] ?? 0) + 1
  }
  yield* pausing(subjects, count)
  for (const { about } of others) {
    const link = linkAt.get(about)
    count(link === undefined ? (entityAt.get(about) ?? -1) : draft.entities.length + link)
  }
  const speaker = nameSpeakers(new Set(manners.flatMap(({ saidBy }) => (saidBy === null ? [] : [saidBy]))), draft)
  const speakerOf = ({ saidBy }: Manner): Speaker | null => (saidBy === null ? null : speaker(saidBy))
  const toClaim = (claim: CaseClaim): Claim => ({
    ...claim,
    text: '',
    saidBy: speakerOf(claim),
    // Who passed a claim on has no weight.
    via: [],
  })
  const ofLinks = new Kept<Derived>(draft.links.length)
  const ofClaims = new Kept<Status>(draft.claims.length)
  const weighed: Derived[] = []
  /** What a claim says has no weight when it is the only one about its subject. */
  const weighAlone = (number: number): Derived | undefined => {
    const manner = manners[number]
    if (manner !== undefined) weighed[number] ??= deriveStatus([{ ...manner, saidBy: speakerOf(manner) }], voices)
    return weighed[number]
  }
  const together: number[] = []
  yield* pausing(subjects, (subject, position) => {
    if (subject < 0 || counts[subject] !== 1) {
      together.push(position)
      return
    }
    const derived = weighAlone(mannerAt[position] ?? 0)
    if (derived === undefined) return
    ofClaims.set(position, derived.status)
    if (subject >= draft.entities.length) ofLinks.set(subject - draft.entities.length, derived)
  })
  const several = new PackedRecords<Placed>()
  yield* pausing(pick(draft.claims, together), (claim, at) =>
    several.push({ position: together[at] ?? null, claim: toClaim(claim) }),
  )
  for (const claim of others) several.push({ position: null, claim })
  for (const lot of partition(several, ({ claim }) => claim.about)) {
    yield
    const statuses = deriveStatuses(
      lot.map(({ claim }) => claim),
      sources,
    )
    for (const { position: at, claim } of lot) {
      const status = statuses.claims.get(claim.id)
      if (at !== null && status !== undefined) ofClaims.set(at, status)
    }
    for (const about of new Set(lot.map(({ claim }) => claim.about))) {
      const link = linkAt.get(about)
      const derived = statuses.ofLink(about)
      if (link !== undefined && derived !== undefined) ofLinks.set(link, derived)
    }
  }
  return { ofLink: (at) => ofLinks.get(at), ofClaim: (at) => ofClaims.get(at) }
}
