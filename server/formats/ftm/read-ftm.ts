/** Reads FollowTheMoney entities as OpenSanctions, Aleph and Entourage write them: a JSON value a line, or a list. */
import type { PropertyValue } from '../../../contract/values.ts'
import type { Place } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import { isObject, type JsonObject, parseJson } from '../json/json-value.ts'
import { splitJson } from '../json/split-json.ts'
import { splitLines } from '../json/split-lines.ts'
import { readClaims, readSources, readSpeakers, readTexts } from '../own-evidence.ts'
import type { ClaimRecord, FormatRecord, LinkRecord, SourceRecord } from '../record.ts'
import { Refusal } from '../refusal.ts'
import type { TextFile } from '../text-file.ts'
import { EDGE_SCHEMATA, type EdgeSchema, isReference, REFERENCES, TYPE_OF_SCHEMA } from './edge-schemata.ts'

type Lists = ReadonlyMap<string, readonly string[]>

interface Found {
  readonly id: string
  readonly schema: string
  readonly caption: string | null
  readonly lists: Lists
  readonly datasets: readonly string[]
  readonly nested: readonly JsonObject[]
  readonly own: JsonObject | null
  readonly place: Place
}

const DEEPEST = 10
const NAMES = [
  'name',
  'title',
  'full',
  'fileName',
  'caption',
  'program',
  'number',
  'registrationNumber',
  'address',
  'url',
]
const OTHER_NAMES = ['alias', 'weakAlias', 'previousName', 'abbreviation', 'innName']
const SUMMARIES = ['summary', 'description', 'notes']
/** FollowTheMoney's properties under the names that they have here. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['birthDate', 'born'],
  ['startDate', 'start'],
  ['endDate', 'end'],
  ['location', 'place'],
  ['classification', 'kind'],
])
/** Said by the sources that are cited. */
const EVIDENCE = new Set(['sourceUrl', 'publisher', 'publisherUrl', 'proof', 'retrievedAt', 'modifiedAt'])

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null

/** Returns what a line says, or null after noting why it says nothing. */
function readEntity(value: unknown, place: Place, { note, assume }: Notes): Found | null {
  if (!isObject(value)) {
    note(place, null, 'the line is no entity; expected {"id": …, "schema": …, "properties": {…}}')
    return null
  }
  const id = textOf(value['id'])
  const schema = textOf(value['schema'])
  if (id === null) {
    note(place, 'id', 'the entity has no id; expected one')
    return null
  }
  if (schema === null) {
    note(place, 'schema', `the entity ${quote(id)} has no schema; expected one such as Person`)
    return null
  }
  if (typeof value['id'] === 'number') assume(place, 'an id that is a number is taken as text')
  const properties = value['properties']
  if (!isObject(properties)) {
    note(place, 'properties', `the entity ${quote(id)} has no properties; expected an object of lists`)
    return null
  }
  const lists = new Map<string, string[]>()
  const nested: JsonObject[] = []
  for (const [name, given] of Object.entries(properties)) {
    if (!Array.isArray(given)) assume(place, 'a single value stands where FollowTheMoney has a list')
    const texts: string[] = []
    for (const item of Array.isArray(given) ? given : [given]) {
      if (isObject(item)) {
        const inner = textOf(item['id'])
        if (inner === null) continue
        nested.push(item)
        texts.push(inner)
      } else {
        const text = textOf(item)
        if (text !== null && text.trim() !== '') texts.push(text)
      }
    }
    if (texts.length > 0) lists.set(name, texts)
  }
  const own = value['entourage']
  return {
    id,
    schema,
    caption: textOf(value['caption']),
    lists,
    datasets: readTexts(value['datasets']),
    nested,
    own: isObject(own) ? own : null,
    place,
  }
}

const firstOf = (lists: Lists, names: readonly string[]): string | null => {
  for (const name of names) {
    const [first] = lists.get(name) ?? []
    if (first !== undefined) return first
  }
  return null
}

const toSource = (
  id: string,
  title: string,
  publisher: string | null,
  url: string | null,
  place: Place,
): SourceRecord => ({
  kind: 'source',
  id,
  title,
  publisher,
  author: null,
  published: null,
  url,
  origin: null,
  place,
})

/**
 * The texts that an entity comes from: its addresses, else its publishers, else
 * its data sets. Not all of them, since a list and its address are one voice.
 */
function citedBy({ lists, datasets, place }: Found): SourceRecord[] {
  const publishers = lists.get('publisher') ?? []
  const publisher = publishers[0] ?? (datasets.length === 1 ? (datasets[0] ?? null) : null)
  const urls = (lists.get('sourceUrl') ?? []).filter(
    (url) => /^https?:\/\//.test(url) && URL.canParse(url) && url.length < 390,
  )
  if (urls.length > 0) {
    return urls.map((url) =>
      toSource(`source/${url.replaceAll(';', '%3B')}`, publisher ?? new URL(url).hostname, publisher, url, place),
    )
  }
  if (publishers.length > 0)
    return publishers.map((name) => toSource(`publisher/${name.replaceAll(';', ',')}`, name, name, null, place))
  return datasets.map((name) => toSource(`dataset/${name}`, name, name, null, place))
}

const toValue = (texts: readonly string[]): PropertyValue => (texts.length === 1 ? (texts[0] ?? '') : [...texts])

function toProperties(lists: Lists, left: ReadonlySet<string>): Record<string, PropertyValue> {
  const properties: [string, PropertyValue][] = []
  for (const [name, texts] of lists) {
    if (left.has(name) || EVIDENCE.has(name)) continue
    const renamed = RENAMED.get(name)
    if (renamed === undefined) properties.push([name, toValue(texts)])
    else {
      properties.push([renamed, texts[0] ?? ''])
      if (texts.length > 1) properties.push([name, [...texts]])
    }
  }
  return Object.fromEntries(properties)
}

function* toLinks(
  found: Found,
  edge: EdgeSchema,
  sources: readonly string[],
  { assume }: Notes,
): Generator<LinkRecord> {
  const { id, schema, lists, place } = found
  const [froms, tos] = [lists.get(edge.from) ?? [], lists.get(edge.to) ?? []]
  if (froms.length === 0 || tos.length === 0) {
    assume(
      place,
      `a ${schema} without ${froms.length === 0 ? edge.from : edge.to} was left out: a link needs both ends`,
    )
    return
  }
  if (froms.length * tos.length > 1) assume(place, `a ${schema} with several ends is several links`)
  const role = firstOf(lists, edge.role)
  const properties = toProperties(lists, new Set([edge.from, edge.to, 'date', ...(role === null ? [] : edge.role)]))
  const start = firstOf(lists, ['startDate', 'date'])
  let number = 0
  for (const from of froms) {
    for (const to of tos) {
      number += 1
      yield {
        kind: 'link',
        id: number === 1 ? id : `${id}#${number}`,
        type: edge.type,
        from,
        to,
        properties: { ...(role === null ? {} : { role }), ...properties, ...(start === null ? {} : { start }) },
        sources,
        fromType: null,
        toType: null,
        place,
      }
    }
  }
}

function* toRecords(found: Found, notes: Notes): Generator<FormatRecord> {
  const { id, schema, caption, lists, place } = found
  const cited = citedBy(found)
  yield* cited
  const sources = cited.map((source) => source.id)
  const edge = EDGE_SCHEMATA.get(schema)
  if (edge !== undefined) {
    yield* toLinks(found, edge, sources, notes)
    return
  }
  const [first, ...others] = lists.get('name') ?? []
  const parts = [lists.get('firstName')?.[0], lists.get('lastName')?.[0]].filter((part) => part !== undefined)
  const named = NAMES.find((field) => lists.has(field))
  const name = caption ?? first ?? (parts.length > 0 ? parts.join(' ') : firstOf(lists, NAMES))
  const left = new Set([
    'name',
    ...OTHER_NAMES,
    ...(named === undefined ? [] : [named]),
    ...SUMMARIES,
    'date',
    ...(schema === 'Person' ? ['position'] : []),
    ...[...REFERENCES.keys()].filter((field) => isReference(field, schema)),
  ])
  const start = firstOf(lists, ['startDate', 'date'])
  const summary = SUMMARIES.flatMap((field) => lists.get(field) ?? [])
  const occupation = schema === 'Person' ? lists.get('position') : undefined
  const { latitude, longitude, ...rest } = toProperties(lists, left)
  const degrees = typeof latitude === 'string' && typeof longitude === 'string' ? { latitude, longitude } : {}
  yield {
    kind: 'entity',
    id,
    type: TYPE_OF_SCHEMA.get(schema) ?? schema,
    name,
    aliases: [
      ...(name === first ? others : (lists.get('name') ?? [])),
      ...OTHER_NAMES.flatMap((field) => lists.get(field) ?? []),
    ],
    summary: summary.length === 0 ? null : summary.join('\n'),
    properties: {
      ...rest,
      ...degrees,
      ...(start === null ? {} : { start }),
      ...(occupation === undefined ? {} : { occupation: occupation.join(', ') }),
    },
    sources,
    group: null,
    place,
  }
  for (const [field, type] of REFERENCES) {
    if (!isReference(field, schema)) continue
    for (const to of lists.get(field) ?? []) {
      yield {
        kind: 'link',
        id: `${id}/${field}/${to}`,
        type,
        from: id,
        to,
        properties: {},
        sources,
        fromType: null,
        toType: null,
        place,
      }
    }
  }
}

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

/** A line that Entourage wrote: what FollowTheMoney has no place for stands under `entourage`. */
function* toOwnRecords(
  { id: ftmId, lists, place }: Found,
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

function* readValue(
  value: unknown,
  place: Place,
  notes: Notes,
  waiting: Map<string, ClaimRecord>,
  depth = 0,
): Generator<FormatRecord> {
  const found = readEntity(value, place, notes)
  if (found === null) return
  if (found.own !== null) {
    yield* toOwnRecords(found, found.own, notes, waiting)
    return
  }
  yield* toRecords(found, notes)
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
