/** Makes the properties of a record into ones that can be stored: plain names, whole texts, dates that exist. */
import type { PropertyValue } from '../../../contract/values.ts'
import type { Place, Properties } from '../../cases/case.ts'
import { type Note, quote } from '../../cases/problem.ts'
import type { Assume } from '../assumption.ts'
import { cleanText } from '../values/clean-text.ts'
import { isNoDate, parseDate } from '../values/parse-date.ts'
import { toPropertyName } from '../values/to-property-name.ts'

const DATES = new Set(['born', 'start', 'end'])
const COORDINATES: Readonly<Record<string, number>> = { latitude: 90, longitude: 180 }

export interface Notes {
  readonly note: Note
  readonly assume: Assume
}

/** Returns the text as it can be stored, or null after saying why it cannot. */
export function readText(text: string, place: Place, column: string, { note, assume }: Notes): string | null {
  const clean = cleanText(text)
  if (clean.fault !== null) {
    note(place, column, clean.fault)
    return null
  }
  if (clean.assumed !== null) assume(place, clean.assumed)
  return clean.text
}

/** Of the parts that both dates have, since a month may end in the year that it lies in. */
const endsTooEarly = (start: PropertyValue | undefined, end: PropertyValue | undefined): boolean => {
  if (typeof start !== 'string' || typeof end !== 'string') return false
  const length = Math.min(start.length, end.length)
  return end.slice(0, length) < start.slice(0, length)
}

/** The property as it is, or under another name when it cannot be what its name says. */
function* toProperty(
  name: string,
  value: string,
  place: Place,
  assume: Assume,
): Generator<readonly [name: string, value: PropertyValue]> {
  if (DATES.has(name)) {
    if (isNoDate(value)) return assume(place, `${quote(value)} was taken as “no date”`)
    const read = parseDate(value)
    if (read.date === null) {
      assume(place, `${name} holds what is no date; it is kept as “${name} as given”`)
      yield [`${name} as given`, value]
      return
    }
    if (read.assumed) assume(place, 'dates are written otherwise than 2022-10-14 and were understood')
    yield [name, read.date]
    return
  }
  const most = COORDINATES[name]
  if (most !== undefined) {
    const number = Number(value.replace(',', '.'))
    if (Number.isFinite(number) && Math.abs(number) <= most) yield [name, number]
    else {
      assume(place, `${name} holds what is no number of degrees; it is kept as “${name} as given”`)
      yield [`${name} as given`, value]
    }
    return
  }
  yield [name, value]
}

const NONE: Properties = {}
/** Names come again with each record: what they became is remembered. */
const namesSeen = new Map<string, string | null>()
const nameOf = (written: string): string | null => {
  const known = namesSeen.get(written)
  if (known !== undefined) return known
  const name = toPropertyName(written)
  if (namesSeen.size < 10_000) namesSeen.set(written, name)
  return name
}

/** Returns the properties under their names; what is empty is left out. */
export function cleanProperties(
  given: Readonly<Record<string, PropertyValue>>,
  place: Place,
  notes: Notes,
): Properties {
  const { assume } = notes
  let properties: Record<string, PropertyValue> | null = null
  for (const [written, value] of Object.entries(given)) {
    const name = nameOf(written)
    if (name === null) {
      assume(place, `a field called ${quote(written)} was left out: its name holds no letters`)
      continue
    }
    if (name !== written) assume(place, `the field ${quote(written)} is called ${quote(name)} here`)
    properties ??= {}
    if (typeof value === 'boolean' || (typeof value === 'number' && !DATES.has(name) && !(name in COORDINATES))) {
      properties[name] = value
    } else if (Array.isArray(value)) {
      const items = value.map((item) => readText(item, place, written, notes)).filter((item) => item !== null)
      const filled = items.filter((item) => item !== '')
      if (filled.length > 0) properties[name] = filled
    } else {
      const text = readText(String(value), place, written, notes)
      if (text === null || text === '') continue
      for (const [as, plain] of toProperty(name, text, place, assume)) properties[as] = plain
    }
  }
  if (properties === null) return NONE
  if (endsTooEarly(properties['start'], properties['end'])) {
    const found = `${String(properties['end'])} is before the start, ${String(properties['start'])}`
    notes.note(place, 'end', `${found}; expected a later date`)
  }
  if ('latitude' in properties !== 'longitude' in properties) {
    assume(place, 'a latitude without a longitude, or the other way round, was left out')
    delete properties['latitude']
    delete properties['longitude']
  }
  return properties
}
