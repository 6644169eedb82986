/** Turns the rows of sources.csv, claims.csv and waivers.csv into records. */
import { Stance } from '../../contract/evidence.ts'
import type { CaseClaim, CaseSource, Place, Waiver } from './case.ts'
import { type Note, quote } from './problem.ts'
import { Cells } from './read-cell.ts'
import type { Columns, Row } from './read-table.ts'

/** The warnings that a curator can waive. */
export const WAIVABLE = ['W1', 'W2', 'W3', 'W4', 'W5'] as const

type OpenRows<Item> = (columns: Columns, note: Note) => (row: Row) => Item

/** Returns the reader of a table's rows, each by one recipe. */
const openRows =
  <Item>(read: (cells: Cells, place: Place, note: Note) => Item): OpenRows<Item> =>
  ({ file }, note) =>
  (row) =>
    read(new Cells(file, row, note), { file, line: row.line }, note)

export const openSources = openRows<CaseSource>((cells, place) => ({
  id: cells.id('id', 'an id of its own, such as source/post-crates'),
  title: cells.required('title', 'a title'),
  publisher: cells.text('publisher'),
  author: cells.text('author'),
  published: cells.date('published'),
  url: cells.address('url'),
  origin: cells.text('origin'),
  place,
}))

export const openClaims = openRows<CaseClaim>((cells, place, note) => {
  const claim = {
    id: cells.id('id', 'an id of its own, such as claim/crates-1'),
    about: cells.required('about', 'the id of an entity or a link'),
    property: cells.text('property'),
    value: cells.text('value'),
    unit: cells.text('unit'),
    asOf: cells.date('as_of'),
    text: cells.required('text', 'what is claimed, in your own words'),
    stance: cells.oneOf('stance', Stance.options, 'stance', 'reports'),
    saidBy: cells.text('said_by'),
    via: cells.list('via'),
    source: cells.required('source', 'the id of a source in sources.csv'),
    locator: cells.text('locator'),
    place,
  }
  if (claim.property !== null && claim.value === null) {
    note(place, 'value', `the property ${quote(claim.property)} has no value; expected one, or neither`)
  }
  if (claim.property === null && claim.value !== null) {
    note(
      place,
      'property',
      `the value ${quote(claim.value)} has no property; expected what it is a value of, or neither`,
    )
  }
  if (claim.value === null && claim.unit !== null) {
    note(place, 'unit', `the unit ${quote(claim.unit)} has no value; expected one, or neither`)
  }
  if (claim.saidBy === null && claim.via.length > 0) {
    note(place, 'via', 'somebody passed it on, but nobody is named who said it; expected said_by')
  }
  return claim
})

export const openWaivers = openRows<Waiver>((cells, place) => ({
  warning: cells.oneOf('warning', WAIVABLE, 'warning that can be waived', 'W1'),
  about: cells.required('about', 'the id that the warning is about'),
  reason: cells.required('reason', 'why it is all right'),
  place,
}))
