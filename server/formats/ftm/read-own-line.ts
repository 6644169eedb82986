/** Reads a line that Entourage wrote: what FollowTheMoney has no place for stands under `entourage`. */
import type { PropertyValue } from '../../../contract/values.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { readClaims, readSources, readSpeakers, readTexts } from '../own-evidence.ts'
import type { ClaimRecord, FormatRecord } from '../record.ts'
import { firstOf, type FtmEntity, textOf } from './ftm-entity.ts'

const toOwnProperties = (given: unknown): Record<string, PropertyValue> =>
  isObject(given)
    ? Object.fromEntries(
        Object.entries(given).flatMap(([name, value]): [string, PropertyValue][] =>
          typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
            ? [[name, value]]
            : Array.isArray(value)
              ? [[name, readTexts(value)]]
              : [],
        ),
      )
    : {}

/** `waiting` are the claims about entities whose documentation has not come yet, by their ids. */
export function* readOwnLine(
  { id: ftmId, lists, place }: FtmEntity,
  own: JsonObject,
  { note }: Notes,
  waiting: Map<string, ClaimRecord>,
): Generator<FormatRecord> {
  const { file, source, type, from, to, properties, claims, claim } = own
  // FollowTheMoney takes few signs for ids.
  const id = textOf(own['id']) ?? ftmId
  if (isObject(file)) {
    yield {
      kind: 'head',
      title: textOf(file['title']),
      summary: textOf(file['summary']),
      start: readTexts(file['start']),
    }
    if (file['speakers'] !== undefined) yield* readSpeakers(file['speakers'], place, note)
  }
  if (source !== undefined) {
    yield* readSources([source], place, note)
    return
  }
  const next = typeof claim === 'string' ? waiting.get(claim) : undefined
  if (next !== undefined) {
    waiting.delete(next.id)
    yield next
  }
  if (typeof type !== 'string') return
  if (typeof from === 'string' && typeof to === 'string') {
    yield {
      kind: 'link',
      id,
      type,
      from,
      to,
      properties: toOwnProperties(properties),
      sources: [],
      fromType: null,
      toType: null,
      place,
    }
  } else {
    const [name = null, ...others] = lists.get('name') ?? lists.get('title') ?? []
    yield {
      kind: 'entity',
      id,
      type,
      name,
      aliases: [...others, ...(lists.get('alias') ?? [])],
      summary: firstOf(lists, ['summary']),
      properties: toOwnProperties(properties),
      sources: null,
      group: null,
      place,
    }
  }
  if (claims === undefined) return
  const found = readClaims(claims, id, place, note)
  if (typeof from === 'string') yield* found
  // The lines of its documentations, further down, are in the order of the case.
  else for (const each of found) waiting.set(each.id, each)
}
