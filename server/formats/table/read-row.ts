/** Turns the rows of a table into records, by a mapping. */
import type { Mapping, MappingField } from '../../../contract/mapping.ts'
import { createHash } from 'node:crypto'
import type { Place } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import type { FormatRecord, SourceRecord } from '../record.ts'
import { isNoDate, parseDate } from '../values/parse-date.ts'
import type { TableRow } from './split-rows.ts'

/** `1.5E+06` or `1.5E6`; but `0E8` may be a code that somebody gave. */
const EXPONENT = /^[+-]?\d+(?:[.,]\d+E[+-]?|E[+-])\d{1,3}$/i
const DATED = ['start', 'end', 'born'] as const

/** `1.5E+06` → `1500000`; null when it would be no plain number. */
function writeOut(cell: string): string | null {
  const number = Number(cell.replace(',', '.'))
  const plain = Number.isFinite(number) ? String(number) : ''
  return /^-?\d+(\.\d+)?$/.test(plain) ? plain : null
}

function toSource(cell: string, place: Place): SourceRecord {
  const address = /^https?:\/\/\S+$/.exec(cell)?.[0] ?? null
  const url = address !== null && URL.canParse(address) ? address : null
  const short = cell.length <= 300 && !cell.includes(';') ? cell : createHash('sha256').update(cell).digest('hex')
  return {
    kind: 'source',
    id: `source/${short}`,
    title: url === null ? cell : new URL(url).hostname,
    publisher: null,
    author: null,
    published: null,
    url,
    origin: null,
    place,
  }
}

const splitSources = (cell: string): string[] =>
  /^https?:\/\//.test(cell) ? cell.split(/[\s;|]+/).filter(Boolean) : cell === '' ? [] : [cell]

/** Returns a function that gives the records of a row. */
export function openRows(
  file: string,
  header: readonly string[],
  mapping: Mapping,
  notes: Notes,
): (row: TableRow) => FormatRecord[] {
  const { note, assume } = notes
  const at = new Map<MappingField, number>()
  for (const [field, column] of Object.entries(mapping.columns)) {
    const index = column === undefined ? -1 : header.indexOf(column)
    if (index >= 0) at.set(field as MappingField, index)
  }
  const left = new Set(mapping.leaveOut ?? [])
  const mapped = new Set(at.values())
  const others = header.flatMap((name, index) => (mapped.has(index) || left.has(name) ? [] : [[index, name] as const]))
  const sourcesSeen = new Set<string>()

  return ({ cells, line }) => {
    const place: Place = { file, line }
    const cell = (field: MappingField): string => cells[at.get(field) ?? -1]?.trim() ?? ''
    const say = (field: MappingField, message: string): void => note(place, mapping.columns[field] ?? field, message)
    const properties = Object.create(null) as Record<string, string>
    const found: FormatRecord[] = []

    for (const field of DATED) {
      const written = cell(field)
      if (written === '') continue
      if (isNoDate(written)) {
        assume(place, `${quote(written)} was taken as “no date”`)
        continue
      }
      const read = parseDate(written, mapping.dates ?? null)
      if (read.date !== null) {
        if (read.assumed) assume(place, 'dates are written otherwise than 2022-10-14 and were understood')
        properties[field] = read.date
      } else if (read.why === 'ambiguous') {
        say(
          field,
          `${quote(written)} may be two days; expected “dates: day-first” or “dates: month-first” in the mapping`,
        )
      } else if (read.why === 'spreadsheet-number') {
        say(
          field,
          `${quote(written)} looks like the number that a spreadsheet keeps for a day; expected the column formatted as a date, such as 2022-10-14`,
        )
      } else say(field, `${quote(written)} is no date; expected one such as 2022, 2022-10, 14.10.2022 or Oct 14, 2022`)
    }
    if (cell('role') !== '') properties['role'] = cell('role')
    for (const field of ['latitude', 'longitude'] as const) if (cell(field) !== '') properties[field] = cell(field)
    for (const [index, name] of others) {
      const written = cells[index]?.trim() ?? ''
      if (written === '') continue
      const plain = EXPONENT.test(written) ? writeOut(written) : null
      if (plain !== null) assume(place, 'numbers with an exponent, such as 1.5E+06, are written out')
      properties[name] = plain ?? written
    }
    const sources = splitSources(cell('source')).map((text) => {
      const source = toSource(text, place)
      if (!sourcesSeen.has(source.id)) found.push(source)
      sourcesSeen.add(source.id)
      return source.id
    })
    const shortened = (field: MappingField): boolean => {
      if (!EXPONENT.test(cell(field))) return false
      say(field, `${quote(cell(field))} is an id that a spreadsheet has shortened to a number; expected it in full`)
      return true
    }
    const type = cell('type') === '' ? (mapping.type ?? null) : cell('type')
    if (mapping.rows === 'links') {
      const missing = (['from', 'to'] as const).filter((field) => cell(field) === '')
      for (const field of missing) say(field, 'the cell is empty; expected the id or the name of an entity')
      if (missing.length > 0 || shortened('from') || shortened('to')) return found
      found.push({
        kind: 'link',
        id: at.has('id') && cell('id') !== '' ? cell('id') : null,
        type,
        from: cell('from'),
        to: cell('to'),
        properties,
        sources,
        fromType: mapping.fromType ?? null,
        toType: mapping.toType ?? null,
        place,
      })
      return found
    }
    const name = cell('name')
    const id = cell('id') === '' ? name : cell('id')
    if (id === '') {
      say(at.has('id') ? 'id' : 'name', `the cell is empty; expected ${at.has('id') ? 'an id' : 'a name'}`)
      return found
    }
    if (at.has('id') && cell('id') === '') assume(place, 'an entity without an id has its name for one')
    if (shortened('id')) return found
    found.push({
      kind: 'entity',
      id,
      type,
      name: name === '' ? null : name,
      aliases: cell('aliases')
        .split(/[;|]/)
        .map((alias) => alias.trim()),
      summary: cell('summary') === '' ? null : cell('summary'),
      properties,
      sources,
      group: null,
      place,
    })
    return found
  }
}
