/**
 * What the reader added to a view (groups, notes, sizes and colours that tell
 * something) as parts of its address, and back. Entities are named by their
 * place in the address's own list, counted from 0, which keeps it short.
 */
import { measureNames } from '../../view/measure.ts'
import type { Group, Guide, Measure, Note, Point, View } from '../../view/view.ts'
import { UnreadableAddress } from './unreadable-address.ts'

export type AddressMarks = Pick<View, 'groups' | 'notes' | 'guides' | 'sizes' | 'colours'>

/** Of a computed value so many digits are kept: enough for a size or a colour. */
const DIGITS = 3

/** `groups=NAME,fold,0,4;…`, `notes=X,Y,TEXT;…`, `guides=X,Y,,,TEXT;X,Y,TO-X,TO-Y,TEXT`, `sizes=betweenness,0.2,,1`, `colours=community,1,1,2`; nothing for what there is none of. */
export function writeMarks({ entities, groups, notes, guides, sizes, colours }: View): readonly string[] {
  const ids = [...entities.keys()]
  const places = new Map(ids.map((id, index) => [id, index]))
  const writeGroup = ({ name, members, folded }: Group): string =>
    [encodeURIComponent(name), folded ? 'fold' : 'open', ...members.map((id) => places.get(id) ?? '')].join(',')
  const writeMeasure = ({ name, values }: Measure): string =>
    [name, ...ids.map((id) => writeValue(values.get(id)))].join(',').replace(/,+$/, '')
  return [
    ...(groups.size > 0 ? [`groups=${[...groups.values()].map(writeGroup).join(';')}`] : []),
    ...(notes.size > 0 ? [`notes=${[...notes.values()].map(writeNote).join(';')}`] : []),
    ...(guides.length > 0 ? [`guides=${guides.map(writeGuide).join(';')}`] : []),
    ...(sizes === null ? [] : [`sizes=${writeMeasure(sizes)}`]),
    ...(colours === null ? [] : [`colours=${writeMeasure(colours)}`]),
  ]
}

/** Reads what `writeMarks` wrote; `ids` are the address's entities. Throws `UnreadableAddress` for anything else. */
export function readMarks(parts: ReadonlyMap<string, string>, ids: readonly string[]): AddressMarks {
  const groups = items(parts.get('groups')).map((item, index) => readGroup(item, String(index + 1), ids))
  const members = groups.flatMap((group) => group.members)
  if (new Set(members).size < members.length) throw new UnreadableAddress('it puts an entity into two groups')
  const notes = items(parts.get('notes')).map((item, index) => readNote(item, String(index + 1)))
  return {
    groups: new Map(groups.map((group) => [group.id, group])),
    notes: new Map(notes.map((note) => [note.id, note])),
    guides: items(parts.get('guides')).map(readGuide),
    sizes: readMeasure(parts.get('sizes'), ids),
    colours: readMeasure(parts.get('colours'), ids),
  }
}

function readGroup(item: string, id: string, ids: readonly string[]): Group {
  const [name = '', state = '', ...members] = item.split(',')
  if (name === '' || (state !== 'fold' && state !== 'open') || members.length === 0) {
    throw new UnreadableAddress(`“${item.slice(0, 60)}” is no group`)
  }
  return { id, name: readText(name), folded: state === 'fold', members: members.map((place) => entityAt(place, ids)) }
}

function entityAt(place: string, ids: readonly string[]): string {
  const id = /^\d{1,6}$/.test(place) ? ids[Number(place)] : undefined
  if (id === undefined) throw new UnreadableAddress(`“${place.slice(0, 60)}” is no place in the list of entities`)
  return id
}

function writeNote({ text, at }: Note): string {
  return `${writePoint(at)},${encodeURIComponent(text)}`
}

function readNote(item: string, id: string): Note {
  const [x = '', y = '', text = ''] = item.split(',')
  const at = readPoint(x, y)
  if (at === null || text === '') throw new UnreadableAddress(`“${item.slice(0, 60)}” is no note`)
  return { id, text: readText(text), at }
}

function writeGuide({ text, at, to }: Guide): string {
  return `${writePoint(at)},${to === null ? ',' : writePoint(to)},${encodeURIComponent(text)}`
}

function readGuide(item: string): Guide {
  const [x = '', y = '', toX = '', toY = '', text = ''] = item.split(',')
  const at = readPoint(x, y)
  const isAlone = toX === '' && toY === ''
  const to = isAlone ? null : readPoint(toX, toY)
  if (at === null || text === '' || (to === null && !isAlone))
    throw new UnreadableAddress(`“${item.slice(0, 60)}” is no heading of a layout`)
  return { text: readText(text), at, to }
}

function writePoint({ x, y }: Point): string {
  return `${Math.round(x) + 0},${Math.round(y) + 0}`
}

function readPoint(x: string, y: string): Point | null {
  const isPoint = /^-?\d{1,7}$/.test(x) && /^-?\d{1,7}$/.test(y)
  return isPoint ? { x: Number(x) + 0, y: Number(y) + 0 } : null
}

function writeValue(value: number | undefined): string {
  return value === undefined ? '' : String(Number(value.toPrecision(DIGITS)))
}

function readMeasure(text: string | undefined, ids: readonly string[]): Measure | null {
  if (text === undefined) return null
  const [name = '', ...written] = text.split(',')
  if (!measureNames.some((known) => known === name)) {
    throw new UnreadableAddress(`“${name.slice(0, 60)}” is nothing that sizes or colours can tell`)
  }
  const values = new Map<string, number>()
  for (const [index, value] of written.entries()) {
    const id = ids[index]
    if (value === '' || id === undefined) continue
    if (!/^\d{1,9}(\.\d{1,12})?(e[-+]?\d{1,3})?$/.test(value))
      throw new UnreadableAddress(`“${value.slice(0, 60)}” is no value`)
    values.set(id, Number(value))
  }
  return { name, values }
}

function readText(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new UnreadableAddress(`“${text.slice(0, 60)}” is not percent-encoded as it should be`)
  }
}

const items = (text: string | undefined): string[] => (text === undefined || text === '' ? [] : text.split(';'))
