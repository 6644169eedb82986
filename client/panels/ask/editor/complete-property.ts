/** The properties that may come next in a statement, as far as it says what they are of. */
import type { Completion } from '@codemirror/autocomplete'
import type { SchemaAnswer } from '../../../../contract/schema.ts'
import { OWN_PROPERTIES } from './cypher-words.ts'

type InUse = SchemaAnswer['entityTypes'][number] | SchemaAnswer['linkTypes'][number]

const MOST_NAMED = 2

/** What the store has of each type, after what Entourage itself keeps of claims and sources. */
function typesWithProperties(schema: SchemaAnswer | undefined): ReadonlyMap<string, readonly string[]> {
  const inUse: readonly InUse[] = schema === undefined ? [] : [...schema.entityTypes, ...schema.linkTypes]
  return new Map([...OWN_PROPERTIES, ...inUse.map(({ type, properties }) => [type, properties] as const)])
}

/**
 * The properties of the types that `variable` has somewhere in the statement,
 * as in `(v:Vessel)`; of all types where it has none that is known, or where
 * there is no variable.
 */
export function propertiesOf(
  schema: SchemaAnswer | undefined,
  statement: string,
  variable: string | null,
): readonly Completion[] {
  if (variable === null) return propertiesOfTypes(schema, [])
  const written = new RegExp(`[([]\\s*\`?${variable}\`?\\s*:\\s*([\\w\`|&:]+)`, 'g')
  const types = [...statement.matchAll(written)].flatMap(([, names = '']) => namesIn(names))
  return propertiesOfTypes(schema, types)
}

/** The properties for a map in braces, whose pattern begins with `pattern`: `(v:Vessel {`. */
export function propertiesOfPattern(schema: SchemaAnswer | undefined, pattern: string): readonly Completion[] {
  const [, names = ''] = /[([]\s*`?\w*`?\s*:\s*([\w`|&:]+)[^([{]*\{[^{]*$/.exec(pattern) ?? []
  return propertiesOfTypes(schema, namesIn(names))
}

const namesIn = (written: string): string[] => written.split(/[^\w]+/).filter((name) => name !== '')

function propertiesOfTypes(schema: SchemaAnswer | undefined, types: readonly string[]): readonly Completion[] {
  const known = typesWithProperties(schema)
  const wanted = types.filter((type) => known.has(type))
  const owners = new Map<string, string[]>()
  for (const type of wanted.length > 0 ? wanted : known.keys()) {
    for (const property of known.get(type) ?? []) owners.set(property, [...(owners.get(property) ?? []), type])
  }
  return [...owners].map(([label, of]) => ({ label, type: 'property', detail: nameOwners(of, known.size) }))
}

function nameOwners(of: readonly string[], all: number): string {
  if (of.length === all) return 'of all'
  const others = of.length - MOST_NAMED
  return `of ${of.slice(0, MOST_NAMED).join(', ')}${others > 0 ? ` and ${others} more` : ''}`
}
