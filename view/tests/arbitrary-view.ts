/** Views of all kinds, for properties that hold for each of them. */
import fc from 'fast-check'
import type { Status } from '../../contract/evidence.ts'
import type { Entity, Link } from '../../contract/graph.ts'
import { measureNames } from '../measure.ts'
import {
  type Filter,
  type Group,
  type Measure,
  NO_FILTER,
  type Note,
  type Period,
  type Point,
  type View,
} from '../view.ts'
import { firstDay, isoDay, lastDay } from '../days.ts'
import { entity, link, viewOf } from './made-up.ts'

const STATUSES: readonly Status[] = ['confirmed', 'corroborated', 'single-source', 'alleged', 'disputed']

/** Any text that the contract takes as an id, awkward signs included. */
export const anyId: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom('person/ada', 'a;b', 'a,b', 'a&on=b', 'Глеб #1', '100%', '%41', 'x,1,2,pin', '日本/会社'),
  )
  .filter((id) => /^[^\p{Cc}\p{Cs}]+$/u.test(id))

const anyName = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
  fc
    .array(fc.constantFrom('Federal', 'Office', 'of', 'Ada', 'Quayside', 'Общество', '港'), {
      minLength: 1,
      maxLength: 7,
    })
    .map((words) => words.join(' ')),
)

export const anyEntity = (id: string): fc.Arbitrary<Entity> =>
  fc
    .record({
      name: anyName,
      type: fc.constantFrom('Person', 'Organisation', 'Event', 'Vessel'),
      degree: fc.nat(300),
      start: fc.option(anyDate),
    })
    .map((change) => entity(id, { ...change, neighbours: change.degree }))

export const anyPoint: fc.Arbitrary<Point> = fc.record({
  x: fc.integer({ min: -1500, max: 1500 }),
  y: fc.integer({ min: -1500, max: 1500 }),
})

/** A date of any precision around the turn of a millennium. */
export const anyDate: fc.Arbitrary<string> = fc
  .record({ day: fc.integer({ min: 0, max: 20_000 }), length: fc.constantFrom(4, 7, 10) })
  .map(({ day, length }) => isoDay(day).slice(0, length))

/** A period that begins so; one that would end before it begins is as short as its beginning. */
const anyPeriodFrom = (from: string | null): fc.Arbitrary<Period> =>
  from === null
    ? anyDate.map((to) => ({ from, to }))
    : fc.option(anyDate).map((to) => ({ from, to: to !== null && lastDay(to) < firstDay(from) ? from : to }))

export const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    minVoices: fc.nat(4),
    confirmedOnly: fc.boolean(),
    hideAlleged: fc.boolean(),
    entityTypes: fc.subarray(['Person', 'Organisation', 'Event', 'Vessel']).map((types) => new Set(types)),
    linkTypes: fc.subarray(['KNOWS', 'EMPLOYED_BY']).map((types) => new Set(types)),
    statuses: fc.subarray([...STATUSES]).map((statuses) => new Set(statuses)),
    cases: fc.subarray(['made-up', 'other']).map((cases) => new Set(cases)),
    minDegree: fc.option(fc.nat(300)),
    maxDegree: fc.option(fc.nat(300)),
    period: fc.option(fc.oneof(anyDate, fc.constant(null)).chain(anyPeriodFrom)),
    asOf: fc.option(anyDate),
    undated: fc.boolean(),
    text: fc.string({ unit: 'grapheme', maxLength: 12 }),
    fade: fc.boolean(),
  })
  .map((change) => ({ ...NO_FILTER, ...change }))

const anyLinks = (ids: readonly string[]): fc.Arbitrary<readonly Link[]> =>
  fc
    .array(
      fc.record({
        from: fc.nat(ids.length - 1),
        to: fc.nat(ids.length - 1),
        status: fc.constantFrom(...STATUSES),
        voices: fc.nat(4),
        type: fc.constantFrom('KNOWS', 'EMPLOYED_BY'),
        start: fc.option(anyDate),
      }),
      { maxLength: 2 * ids.length },
    )
    .map((rows) =>
      rows.map(({ from, to, ...rest }, index) =>
        link(ids[from] ?? '', ids[to] ?? '', { id: `link ${index}`, ...rest }),
      ),
    )

/** Groups that share no member, each with one at least. */
const anyGroups = (ids: readonly string[]): fc.Arbitrary<View['groups']> =>
  fc
    .tuple(
      fc.array(fc.record({ name: anyName, folded: fc.boolean() }), { maxLength: 3 }),
      fc.tuple(...ids.map(() => fc.integer({ min: -2, max: 2 }))),
    )
    .map(([kinds, choices]) => {
      const groups = kinds.map(
        ({ name, folded }, index): Group => ({
          id: String(index + 1),
          name: name.trim() || 'group',
          folded,
          members: ids.filter((_, place) => choices[place] === index),
        }),
      )
      // Numbered anew, as an address does.
      const kept = groups.filter(({ members }) => members.length > 0)
      return new Map(kept.map((group, index) => [String(index + 1), { ...group, id: String(index + 1) }]))
    })

const anyNotes: fc.Arbitrary<View['notes']> = fc
  .array(fc.record({ text: anyName, at: anyPoint }), { maxLength: 3 })
  .map(
    (notes) =>
      new Map(notes.map((note, index): [string, Note] => [String(index + 1), { ...note, id: String(index + 1) }])),
  )

const anyMeasure = (ids: readonly string[]): fc.Arbitrary<Measure | null> =>
  fc.option(
    fc
      .record({ name: fc.constantFrom(...measureNames), values: fc.tuple(...ids.map(() => fc.option(fc.nat(12)))) })
      .map(({ name, values }) => ({
        name,
        values: new Map(
          ids.flatMap((id, index) => {
            const value = values[index]
            return value === undefined || value === null ? [] : [[id, value] as const]
          }),
        ),
      })),
  )

/** A view of 1 to `most` entities at any points, with any links, marks and filter. */
export const anyView = (most = 12): fc.Arbitrary<View> =>
  fc
    .uniqueArray(anyId, { minLength: 1, maxLength: most })
    .chain((ids) =>
      fc.record({
        entities: fc.tuple(...ids.map(anyEntity)),
        points: fc.tuple(...ids.map(() => anyPoint)),
        links: anyLinks(ids),
        pinned: fc.subarray(ids),
        hidden: fc.subarray(ids),
        filter: anyFilter,
        groups: anyGroups(ids),
        notes: anyNotes,
        sizes: anyMeasure(ids),
        colours: anyMeasure(ids),
      }),
    )
    .map(({ entities, points, links, pinned, hidden, ...rest }) => ({
      ...viewOf(entities, links),
      positions: new Map(entities.map(({ id }, index) => [id, points[index] ?? { x: 0, y: 0 }])),
      pinned: new Set(pinned),
      hidden: new Set(hidden),
      ...rest,
    }))
