/** FollowTheMoney's properties as those of an entity or a link. */
import type { PropertyValue } from '../../../contract/values.ts'
import type { Lists } from './ftm-entity.ts'

/** Under the names that they have here. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['birthDate', 'born'],
  ['startDate', 'start'],
  ['endDate', 'end'],
  ['location', 'place'],
  ['classification', 'kind'],
])
/** Said by the sources that are cited. */
const EVIDENCE = new Set(['sourceUrl', 'publisher', 'publisherUrl', 'proof', 'retrievedAt', 'modifiedAt'])

const toValue = (texts: readonly string[]): PropertyValue => (texts.length === 1 ? (texts[0] ?? '') : [...texts])

/** All but those in `left`, which stand somewhere else. */
export function toProperties(lists: Lists, left: ReadonlySet<string>): Record<string, PropertyValue> {
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
