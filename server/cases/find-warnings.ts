/**
 * Finds what loading accepts but a curator should look at. Each warning has a
 * number that docs/data.md explains and that waivers.csv can waive.
 */
import type { CaseProblem } from '../../contract/cases.ts'
import { foldName } from '../names/fold-name.ts'
import type { Case, CaseClaim, CaseEntity, Place } from './case.ts'
import { openNotes, quote } from './problem.ts'
import { isDate } from './read-cell.ts'

/** A warning and the ids by which it can be waived. */
export interface Warning {
  readonly about: readonly string[]
  readonly problem: CaseProblem
}

type Find = (
  draft: Case,
) => Iterable<readonly [place: Place, column: string | null, message: string, ...about: string[]]>

const groupBy = <Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> => {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}

/** A place in a text: a reader who looks there sees all claims that cite it. */
const passageOf = ({ source, locator }: CaseClaim): string => `${source}${locator === null ? '' : `, ${locator}`}`

/** W1: a link rests on one claim, though the case cites another passage that speaks of both its ends. */
const findLonelyLinks: Find = function* (draft) {
  const links = new Map(draft.links.map((link) => [link.id, link]))
  const passages = new Map<string, Set<string>>()
  for (const claim of draft.claims) {
    const link = links.get(claim.about)
    for (const id of link === undefined ? [claim.about] : [link.from, link.to]) {
      const known = passages.get(id)
      if (known === undefined) passages.set(id, new Set([passageOf(claim)]))
      else known.add(passageOf(claim))
    }
  }
  const claims = groupBy(draft.claims, ({ about }) => about)
  for (const { id, from, to, place } of draft.links) {
    const [only, ...others] = claims.get(id) ?? []
    if (only === undefined || others.length > 0) continue
    const [few, many] = [passages.get(from) ?? new Set(), passages.get(to) ?? new Set()].sort((a, b) => a.size - b.size)
    const elsewhere = [...(few ?? [])].find((passage) => passage !== passageOf(only) && many?.has(passage))
    if (elsewhere !== undefined) {
      yield [
        place,
        null,
        `the link rests on one claim, but ${elsewhere} speaks of both its ends; does it say so too?`,
        id,
      ]
    }
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
const findUnlinkedEntities: Find = function* (draft) {
  const linked = new Set(draft.links.flatMap(({ from, to }) => [from, to]))
  for (const { id, place } of draft.entities) {
    if (!linked.has(id)) yield [place, null, `${quote(id)} has no links`, id]
  }
}

/** W4: two entities have a name or alias in common, spelling, accents and script apart. */
const findLikelyDuplicates: Find = function* (draft) {
  const byName = new Map<string, CaseEntity>()
  const told = new Set<string>()
  for (const entity of draft.entities) {
    for (const name of [entity.name, ...entity.aliases]) {
      const folded = foldName(name)
      const first = byName.get(folded)
      if (first === undefined) byName.set(folded, entity)
      const pair = `${first?.id ?? ''}\n${entity.id}`
      if (first === undefined || first.id === entity.id || told.has(pair)) continue
      told.add(pair)
      const message = `${quote(name)} is also a name of ${quote(first.id)} (${first.place.file} line ${first.place.line}); are they the same?`
      yield [entity.place, 'name', message, entity.id, first.id]
    }
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

/** Returns the warnings about a case that parsed without mistakes, waived or not. */
export function findWarnings(draft: Case): Warning[] {
  return FINDERS.flatMap(([code, find]) =>
    [...find(draft)].map(([place, column, message, ...about]) => {
      const { note, problems } = openNotes(code)
      note(place, column, message)
      return problems.map((problem): Warning => ({ about, problem }))
    }),
  ).flat()
}
