/**
 * Reads Cytoscape JSON in both its shapes: a list of elements, or `elements` with
 * `nodes` and `edges` (js.cytoscape.org/#notation/elements-json); and the plain
 * `nodes` and `links` that D3 and networkx write (node-link data).
 */
import type { PropertyValue } from '../../../contract/values.ts'
import type { Place } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { splitJson } from '../json/split-json.ts'
import { readClaims, readSources, readSpeakers, readTexts } from '../own-evidence.ts'
import type { FormatRecord } from '../record.ts'
import { Refusal } from '../refusal.ts'
import type { TextFile } from '../text-file.ts'
import { fromFieldName, NODE_LABELS } from '../field-names.ts'

const OPENED = new Set(['', 'elements', 'elements/nodes', 'elements/edges', 'nodes', 'edges', 'links'])
/** Where elements may stand without `data` around their fields. */
const PLAIN = new Set(['nodes/*', 'edges/*', 'links/*'])

/** What Cytoscape writes for itself. */
const OWN_FIELDS = new Set([
  'id',
  'source',
  'target',
  'parent',
  'SUID',
  'selected',
  'shared_name',
  'shared name',
  'shared interaction',
])

const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' && Number.isFinite(value) ? String(value) : null

/** Gives the fields that become properties. */
function toProperties(
  data: JsonObject,
  left: ReadonlySet<string>,
  place: Place,
  { assume }: Notes,
): Record<string, PropertyValue> {
  const properties: [string, PropertyValue][] = []
  for (const [field, value] of Object.entries(data)) {
    if (left.has(field) || value === null || value === undefined) continue
    const name = fromFieldName(field)
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      properties.push([name, value])
    else if (Array.isArray(value) && value.every((item) => typeof item === 'string')) properties.push([name, value])
    else {
      assume(place, `the field ${quote(field)} holds a list or an object, which is kept as JSON`)
      properties.push([name, JSON.stringify(value)])
    }
  }
  return Object.fromEntries(properties)
}

const NODE_FIELDS = new Set([...OWN_FIELDS, ...NODE_LABELS, 'type', 'aliases', 'summary', 'claims'])
const EDGE_FIELDS = new Set([...OWN_FIELDS, 'type', 'label', 'interaction', 'claims', 'status', 'voices'])

function* readNode(data: JsonObject, own: boolean, place: Place, notes: Notes): Generator<FormatRecord> {
  const id = textOf(data['id'])
  if (id === null) {
    notes.note(place, 'id', 'the node has no id; expected data with an id')
    return
  }
  const label = NODE_LABELS.find((field) => textOf(data[field]) !== null)
  if (label !== undefined && label !== 'label')
    notes.assume(place, `the field ${quote(label)} was taken for the name of entities`)
  const unread = new Set(NODE_FIELDS)
  for (const field of NODE_LABELS) {
    const same = label !== undefined && textOf(data[field]) === textOf(data[label])
    if (!same && !(own && field === 'label')) unread.delete(field)
  }
  const { aliases, summary } = data
  yield {
    kind: 'entity',
    id,
    type: textOf(data['type']),
    name: label === undefined ? null : textOf(data[label]),
    aliases: typeof aliases === 'string' && !aliases.startsWith('[') ? [aliases] : readTexts(aliases),
    summary: textOf(summary),
    properties: toProperties(data, unread, place, notes),
    sources: own ? null : [],
    group: own ? null : textOf(data['parent']),
    place,
  }
  if (own && data['claims'] !== undefined) yield* readClaims(data['claims'], id, place, notes.note)
}

function* readEdge(data: JsonObject, own: boolean, place: Place, notes: Notes): Generator<FormatRecord> {
  const [id, from, to] = [textOf(data['id']), textOf(data['source']), textOf(data['target'])]
  if (from === null || to === null) {
    const missing = from === null ? 'source' : 'target'
    notes.note(place, missing, `the edge has no ${missing}; expected the id of a node`)
    return
  }
  const written = textOf(data['type']) ?? textOf(data['interaction']) ?? textOf(data['label'])
  const left = own
    ? EDGE_FIELDS
    : new Set([...OWN_FIELDS, 'type', 'interaction', ...(written === data['label'] ? ['label'] : [])])
  yield {
    kind: 'link',
    id,
    type: written,
    from,
    to,
    properties: toProperties(data, left, place, notes),
    sources: [],
    fromType: null,
    toType: null,
    place,
  }
  if (own && id !== null && data['claims'] !== undefined) yield* readClaims(data['claims'], id, place, notes.note)
}

/** The fields of an element of node-link data; a node that has no id is known by its place, from 0. */
function toData(value: JsonObject, at: number | null, place: Place, { assume }: Notes): JsonObject {
  assume(place, 'nodes and links stand there as D3 and networkx write them, without “data”')
  if (at === null || textOf(value['id']) !== null) return value
  assume(place, 'a node without an id is known by its place in the list')
  const { index: _, ...fields } = value
  return { ...fields, id: String(at) }
}

/** `onOwn` hears that Entourage wrote the file, before any element comes. */
export async function* readCytoscape(file: TextFile, notes: Notes, onOwn: () => void): AsyncGenerator<FormatRecord> {
  let own = false
  let elements = 0
  let nodes = 0
  for await (const { path, value, line } of splitJson(file.text, (at) => OPENED.has(at))) {
    const place = { file: file.name, line }
    if (path === 'data' && isObject(value)) {
      own = value['sources'] !== undefined || value['case'] !== undefined
      if (own) onOwn()
      yield {
        kind: 'head',
        title: textOf(value['title'] ?? value['name']),
        summary: textOf(value['summary']),
        start: readTexts(value['start']),
      }
      if (own && value['sources'] !== undefined) yield* readSources(value['sources'], place, notes.note)
      if (own && value['speakers'] !== undefined) yield* readSpeakers(value['speakers'], place, notes.note)
      continue
    }
    if (!path.endsWith('*')) continue
    elements += 1
    const isPlain = isObject(value) && !isObject(value['data']) && PLAIN.has(path)
    const data = isPlain
      ? toData(value, path === 'nodes/*' ? nodes : null, place, notes)
      : isObject(value)
        ? value['data']
        : null
    if (path === 'nodes/*') nodes += 1
    if (!isObject(value) || !isObject(data)) {
      notes.note(place, null, 'the element has no data; expected {"data": {"id": …}}')
      continue
    }
    const { group } = value
    const isEdge =
      path.endsWith('edges/*') ||
      path === 'links/*' ||
      (!path.endsWith('nodes/*') &&
        (group === 'edges' || (group === undefined && ('source' in data || 'target' in data))))
    yield* isEdge ? readEdge(data, own, place, notes) : readNode(data, own, place, notes)
  }
  if (elements === 0)
    throw new Refusal('the JSON holds no elements; expected Cytoscape’s “elements” with nodes and edges')
}
