/**
 * Finds what loading accepts but a curator should look at. Each warning has a
 * number that docs/data.md explains and that waivers.csv can waive.
 */
import type { CaseProblem } from '../../contract/cases.ts'
import { foldName } from '../names/fold-name.ts'
import { HashIndex } from '../formats/values/hash-index.ts'
import type { CaseEntity, Draft, Place } from './case.ts'
import { findElsewhere } from './find-elsewhere.ts'
import { type DraftIndex, indexDraft } from './index-draft.ts'
import { quote } from './problem.ts'
import { PackedRecords } from './records/packed-records.ts'
import { pick, type Records } from './records/records.ts'
import { pausing, type Work } from './records/turns.ts'
import { isDate } from './read-cell.ts'
import { surveyClaims } from './survey-claims.ts'

/** A warning and the ids by which it can be waived. */
export interface Warning {
  readonly about: readonly string[]
  readonly problem: CaseProblem
}

type Tell = (place: Place, column: string | null, message: string, ...about: string[]) => void

type Find = (draft: Draft, index: DraftIndex, tell: Tell) => Work<void>

/** W1: a link rests on one claim, though the case cites another passage that speaks of both its ends. */
const findLonelyLinks: Find = function* (draft, index, tell) {
  const elsewhere = yield* findElsewhere(draft, index)
  const positions = [...elsewhere.keys()]
  yield* pausing(pick(draft.links, positions), ({ id, place }, at) => {
    const passage = elsewhere.get(positions[at] ?? -1) ?? ''
    tell(place, null, `the link rests on one claim, but ${passage} speaks of both its ends; does it say so too?`, id)
  })
}

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?)\b/i

/** W2: a quantity of nobody knows what, or of nobody knows when. */
const findBareValues: Find = function* (draft, _index, tell) {
  const { valued } = yield* surveyClaims(draft)
  yield* pausing(pick(draft.claims, valued), ({ id, value, unit, asOf, place }) => {
    if (value === null || !NUMBER.test(value) || isDate(value)) return
    const missing = [...(unit === null ? ['unit'] : []), ...(asOf === null ? ['date (as_of)'] : [])]
    if (missing.length === 0) return
    const column = unit === null ? 'unit' : 'as_of'
    tell(place, column, `the value ${quote(value)} has no ${missing.join(' and no ')}`, id)
  })
}

/** W3: nothing leads to it. */
const findUnlinkedEntities: Find = function* ({ entities }, { countsOf }, tell) {
  const unlinked: number[] = []
  for (let position = 0; position < entities.length; position += 1) {
    if (countsOf(position).degree === 0) unlinked.push(position)
  }
  yield* pausing(pick(entities, unlinked), ({ id, place }) => tell(place, null, `${quote(id)} has no links`, id))
}

/** An entity that has a name of one before it. */
interface Namesake {
  readonly name: string
  readonly id: string
  readonly place: Place
  /** The position of the one before. */
  readonly first: number
}

function* findNamesakes(draft: Draft): Work<Records<Namesake>> {
  const byName = new HashIndex()
  const namesakes = new PackedRecords<Namesake>()
  yield* pausing(draft.entities, ({ id, name, aliases, place }, position) => {
    const told = new Set<number>()
    for (const one of [name, ...aliases]) {
      const folded = foldName(one)
      const first = byName.get(folded)
      if (first === undefined) byName.set(folded, position)
      if (first === undefined || first === position || told.has(first)) continue
      told.add(first)
      namesakes.push({ name: one, id, place, first })
    }
  })
  return namesakes
}

/** W4: two entities have a name or alias in common, spelling, accents and script apart. */
const findLikelyDuplicates: Find = function* (draft, _index, tell) {
  const namesakes = yield* findNamesakes(draft)
  if (namesakes.length === 0) return
  const positions = Int32Array.from(new Set([...namesakes].map(({ first }) => first))).sort()
  const firsts = new Map<number, Pick<CaseEntity, 'id' | 'place'>>()
  yield* pausing(pick(draft.entities, [...positions]), ({ id, place }, at) =>
    firsts.set(positions[at] ?? -1, { id, place }),
  )
  yield* pausing(namesakes, ({ name, id, place, first }) => {
    const known = firsts.get(first)
    if (known === undefined) return
    const where = `${known.place.file} line ${known.place.line}`
    const message = `${quote(name)} is also a name of ${quote(known.id)} (${where}); are they the same?`
    tell(place, 'name', message, id, known.id)
  })
}

/** W5: an event that no timeline can show. */
const findUndatedEvents: Find = function* (draft, { undated }, tell) {
  yield* pausing(pick(draft.entities, undated), ({ id, place }) =>
    tell(place, 'start', `the event ${quote(id)} has no date`, id),
  )
}

const FINDERS: readonly (readonly [code: string, find: Find])[] = [
  ['W1', findLonelyLinks],
  ['W2', findBareValues],
  ['W3', findUnlinkedEntities],
  ['W4', findLikelyDuplicates],
  ['W5', findUndatedEvents],
]

/** Tells the warnings about a case that parsed without mistakes one by one, waived or not. */
export function* findWarnings(draft: Draft, tell: (warning: Warning) => void): Work<void> {
  const index = yield* indexDraft(draft)
  for (const [code, find] of FINDERS) {
    yield* find(draft, index, ({ file, line }, column, message, ...about) =>
      tell({ about, problem: { file, line, column, code, message } }),
    )
  }
}
