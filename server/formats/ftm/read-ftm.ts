/** Reads FollowTheMoney entities as OpenSanctions, Aleph and Entourage write them: a JSON value a line, or a list. */
import type { Place } from '../../cases/case.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import { isObject, parseJson } from '../json/json-value.ts'
import { splitJson } from '../json/split-json.ts'
import { splitLines } from '../json/split-lines.ts'
import type { ClaimRecord, FormatRecord } from '../record.ts'
import { Refusal } from '../refusal.ts'
import type { TextFile } from '../text-file.ts'
import { readFtmEntity } from './ftm-entity.ts'
import { readOwnLine } from './read-own-line.ts'
import { toFtmRecords } from './to-ftm-records.ts'

const DEEPEST = 10

function* readValue(
  value: unknown,
  place: Place,
  notes: Notes,
  waiting: Map<string, ClaimRecord>,
  depth = 0,
): Generator<FormatRecord> {
  const found = readFtmEntity(value, place, notes)
  if (found === null) return
  if (found.own !== null) {
    yield* readOwnLine(found, found.own, notes, waiting)
    return
  }
  yield* toFtmRecords(found, notes)
  if (found.nested.length === 0) return
  if (depth === DEEPEST) throw new Refusal(`entities are nested more than ${DEEPEST} deep; expected fewer`, place.line)
  notes.assume(place, 'entities that stand within others are taken out of them')
  // Those that are only named there have nothing to say.
  for (const inner of found.nested)
    if (isObject(inner['properties'])) yield* readValue(inner, place, notes, waiting, depth + 1)
}

/** A list, or values over several lines, or (as usual) one a line. */
export async function* readFtm(file: TextFile, notes: Notes): AsyncGenerator<FormatRecord> {
  const start = file.head.replace(/^\ufeff/, '').trimStart()
  const waiting = new Map<string, ClaimRecord>()
  const byLine = start.startsWith('{') && /^\{[^\n]*\}\s*(\n|$)/.test(start)
  const isLong = !start.includes('\n') && !file.whole
  if (start.startsWith('{') && (byLine || isLong)) {
    for await (const { text, line } of splitLines(file.text)) {
      const place = { file: file.name, line }
      let value: unknown
      try {
        value = parseJson(text.replace(/^\ufeff/, ''), line)
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        notes.note(place, null, error.message)
        continue
      }
      yield* readValue(value, place, notes, waiting)
    }
    yield* waiting.values()
    return
  }
  for await (const { value, line } of splitJson(file.text, (path, isList) => path === '' && isList)) {
    if (isObject(value)) yield* readValue(value, { file: file.name, line }, notes, waiting)
    else
      notes.note(
        { file: file.name, line },
        null,
        'the value is no entity; expected {"id": …, "schema": …, "properties": {…}}',
      )
  }
}
