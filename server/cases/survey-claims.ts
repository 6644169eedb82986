/**
 * Knows the claims of a draft by numbers at a few bytes each: what each is
 * about, where it stands and how it is said. One walk, since making a claim
 * anew takes longer than all that is asked of it.
 */
import { hashText } from '../formats/values/hash-text.ts'
import type { CaseClaim, Draft } from './case.ts'
import { type DraftIndex, indexDraft } from './index-draft.ts'
import { pausing, type Work } from './records/turns.ts'

/** What the weight of a claim follows from, besides what else is claimed. */
export type Manner = Pick<CaseClaim, 'stance' | 'saidBy' | 'source'>

export interface ClaimSurvey {
  /** Of each claim what it is about: the position of an entity, or that of a link behind those of all entities; -1 for neither. */
  readonly subjects: Int32Array
  /** Of each claim its passage, hashed to 31 bits, more than 0: enough for a hint on where to look. */
  readonly passages: Int32Array
  /** Of each claim which of `manners` it is said in. */
  readonly mannerAt: Int32Array
  readonly manners: readonly Manner[]
  /** The positions of claims that say a value. */
  readonly valued: readonly number[]
}

const HASHES = 2 ** 31 - 1

/** A place in a text: a reader who looks there sees all claims that cite it. */
export const passageOf = ({ source, locator }: Pick<CaseClaim, 'source' | 'locator'>): string =>
  `${source}${locator === null ? '' : `, ${locator}`}`

interface Known {
  readonly index: DraftIndex
  readonly survey: ClaimSurvey
}

/** Checking a draft and loading it ask for the same. */
const known = new WeakMap<Draft['claims'], Known>()

/** Goes through the claims once, however often it is asked. */
export function* surveyClaims(draft: Draft): Work<ClaimSurvey> {
  const index = yield* indexDraft(draft)
  const found = known.get(draft.claims)
  if (found?.index === index) return found.survey
  const survey = yield* surveyAnew(draft, index)
  known.set(draft.claims, { index, survey })
  return survey
}

function* surveyAnew({ entities, claims }: Draft, { entityAt, linkAt }: DraftIndex): Work<ClaimSurvey> {
  const subjects = new Int32Array(claims.length)
  const passages = new Int32Array(claims.length)
  const mannerAt = new Int32Array(claims.length)
  const manners: Manner[] = []
  const valued: number[] = []
  const numbers = new Map<string, number>()
  const numberOf = ({ stance, saidBy, source }: Manner): number => {
    const key = JSON.stringify([stance, saidBy, source])
    const number = numbers.get(key) ?? manners.push({ stance, saidBy, source }) - 1
    numbers.set(key, number)
    return number
  }
  yield* pausing(claims, (claim, position) => {
    const { about, value } = claim
    const link = linkAt.get(about)
    subjects[position] = link === undefined ? (entityAt.get(about) ?? -1) : entities.length + link
    passages[position] = 1 + (hashText(passageOf(claim)) % HASHES)
    mannerAt[position] = numberOf(claim)
    if (value !== null) valued.push(position)
  })
  return { subjects, passages, mannerAt, manners, valued }
}
