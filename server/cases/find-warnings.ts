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
import type { Records } from './records/records.ts'
import { isDate } from './read-cell.ts'

/** A warning and the ids by which it can be waived. */
export interface Warning {
  readonly about: readonly string[]
  readonly problem: CaseProblem
}

type Find = (
  draft: Draft,
  index: DraftIndex,
) => Iterable<readonly [place: Place, column: string | null, message: string, ...about: string[]]>

/** W1: a link rests on one claim, though the case cites another passage that speaks of both its ends. */
const findLonelyLinks: Find = function* (draft, index) {
  const elsewhere = findElsewhere(draft, index)
  let position = -1
  for (const { id, place } of draft.links) {
    position += 1
    const passage = elsewhere(position)
    if (passage === null) continue
    yield [place, null, `the link rests on one claim, but ${passage} speaks of both its ends; does it say so too?`, id]
  }
}

const NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?)\b/i

/** W2: a quantity of nobody knows what, or of nobody knows when. */
const findBareValues: Find = function* (draft) {
  for (const { id, value, unit, asOf, place } of draft.claims) {
    if (value === null || !NUMBER.test(value) || isDate(value)) continue
    const missing = [...(unit === null ? ['unit'] : []), ...(asOf === null ? ['date (as_of)'] : [])]
    if (missing.length > 0) {
      yield [
        place,
        unit === null ? 'unit' : 'as_of',
        `the value ${quote(value)} has no ${missing.join(' and no ')}`,
        id,
      ]
    }
  }
}

/** W3: nothing leads to it. */
const findUnlinkedEntities: Find = function* (draft, { countsOf }) {
  let position = -1
  for (const { id, place } of draft.entities) {
    position += 1
    if (countsOf(position).degree === 0) yield [place, null, `${quote(id)} has no links`, id]
  }
}

/** An entity that has a name of one before it. */
interface Namesake {
  readonly name: string
  readonly id: string
  readonly place: Place
  /** The position of the one before. */
  readonly first: number
}

function findNamesakes(draft: Draft): Records<Namesake> {
  const byName = new HashIndex()
  const namesakes = new PackedRecords<Namesake>()
  let position = -1
  for (const { id, name, aliases, place } of draft.entities) {
    position += 1
    const told = new Set<number>()
    for (const one of [name, ...aliases]) {
      const folded = foldName(one)
      const first = byName.get(folded)
      if (first === undefined) byName.set(folded, position)
      if (first === undefined || first === position || told.has(first)) continue
      told.add(first)
      namesakes.push({ name: one, id, place, first })
    }
  }
  return namesakes
}

/** W4: two entities have a name or alias in common, spelling, accents and script apart. */
const findLikelyDuplicates: Find = function* (draft) {
  const namesakes = findNamesakes(draft)
  if (namesakes.length === 0) return
  const firsts = new Map<number, Pick<CaseEntity, 'id' | 'place'> | null>()
  for (const { first } of namesakes) firsts.set(first, null)
  let position = -1
  for (const { id, place } of draft.entities) {
    position += 1
    if (firsts.has(position)) firsts.set(position, { id, place })
  }
  for (const { name, id, place, first } of namesakes) {
    const known = firsts.get(first)
    if (known === null || known === undefined) continue
    const message = `${quote(name)} is also a name of ${quote(known.id)} (${known.place.file} line ${known.place.line}); are they the same?`
    yield [place, 'name', message, id, known.id]
  }
}

/** W5: an event that no timeline can show. */
const findUndatedEvents: Find = function* (draft) {
  for (const { id, type, properties, place } of draft.entities) {
    if (type === 'Event' && properties['start'] === undefined)
      yield [place, 'start', `the event ${quote(id)} has no date`, id]
  }
}

const FINDERS: readonly (readonly [code: string, find: Find])[] = [
  ['W1', findLonelyLinks],
  ['W2', findBareValues],
  ['W3', findUnlinkedEntities],
  ['W4', findLikelyDuplicates],
  ['W5', findUndatedEvents],
]

/** Finds the warnings about a case that parsed without mistakes one by one, waived or not. */
export function* findWarnings(draft: Draft): Generator<Warning> {
  const index = indexDraft(draft)
  for (const [code, find] of FINDERS) {
    for (const [{ file, line }, column, message, ...about] of find(draft, index)) {
      yield { about, problem: { file, line, column, code, message } }
    }
  }
}
