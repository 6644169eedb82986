/** One FollowTheMoney entity as a JSON value says it, with every value a text in a list. */
import type { Place } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import type { Notes } from '../assemble/clean-properties.ts'
import { isObject, type JsonObject } from '../json/json-value.ts'
import { readTexts } from '../own-evidence.ts'

/** The values of each property, by its name. */
export type Lists = ReadonlyMap<string, readonly string[]>

/** `nested` are the entities that stand within it; `own` is what Entourage has put beside the properties. */
export interface FtmEntity {
  readonly id: string
  readonly schema: string
  readonly caption: string | null
  readonly lists: Lists
  readonly datasets: readonly string[]
  readonly nested: readonly JsonObject[]
  readonly own: JsonObject | null
  readonly place: Place
}

/** Null when the value is no text and nothing that can be written as one. */
export const textOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : null

/** The first value of the first of these properties that has any. */
export const firstOf = (lists: Lists, names: readonly string[]): string | null => {
  for (const name of names) {
    const [first] = lists.get(name) ?? []
    if (first !== undefined) return first
  }
  return null
}

/** Returns what a value says, or null after noting why it says nothing. */
export function readFtmEntity(value: unknown, place: Place, { note, assume }: Notes): FtmEntity | null {
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
  const own = value['entourage']
  return {
    id,
    schema,
    caption: textOf(value['caption']),
    ...readLists(properties, () => assume(place, 'a single value stands where FollowTheMoney has a list')),
    datasets: readTexts(value['datasets']),
    own: isObject(own) ? own : null,
    place,
  }
}

function readLists(
  properties: JsonObject,
  onSingle: () => void,
): { readonly lists: Lists; readonly nested: readonly JsonObject[] } {
  const lists = new Map<string, string[]>()
  const nested: JsonObject[] = []
  for (const [name, given] of Object.entries(properties)) {
    if (!Array.isArray(given)) onSingle()
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
  return { lists, nested }
}
