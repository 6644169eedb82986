/** Turns the rows of sources.csv, claims.csv and waivers.csv into records. */
import { Stance } from '../../contract/evidence.ts'
import type { CaseClaim, CaseSource, Waiver } from './case.ts'
import { type Note, quote } from './problem.ts'
import { Cells } from './read-cell.ts'
import type { Table } from './read-table.ts'

/** The warnings that a curator can waive. */
export const WAIVABLE = ['W1', 'W2', 'W3', 'W4', 'W5'] as const

/** Reads every row of a table by one recipe. */
function readRows<Item>(
  table: Table,
  note: Note,
  read: (cells: Cells, at: { file: string; line: number }) => Item,
): Item[] {
  return table.rows.map((row) => read(new Cells(table.file, row, note), { file: table.file, line: row.line }))
}

export function readSources(table: Table, note: Note): CaseSource[] {
  return readRows(table, note, (cells, place) => ({
    id: cells.id('id', 'an id of its own, such as source/post-crates'),
    title: cells.required('title', 'a title'),
    publisher: cells.text('publisher'),
    author: cells.text('author'),
    published: cells.date('published'),
    url: cells.address('url'),
    origin: cells.text('origin'),
    place,
  }))
}

export function readClaims(table: Table, note: Note): CaseClaim[] {
  return readRows(table, note, (cells, place) => {
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
}

export function readWaivers(table: Table, note: Note): Waiver[] {
  return readRows(table, note, (cells, place) => ({
    warning: cells.oneOf('warning', WAIVABLE, 'warning that can be waived', 'W1'),
    about: cells.required('about', 'the id that the warning is about'),
    reason: cells.required('reason', 'why it is all right'),
    place,
  }))
}
