/** Reads entities with all of their properties. */
import { z } from 'zod'
import { PropertyValue } from '../../contract/values.ts'
import type { Properties } from '../cases/case.ts'
import { readInBatches } from '../cases/in-batches.ts'
import { extraProperties } from '../explore/extra-properties.ts'
import type { PartEntity } from '../formats/case-part.ts'
import type { Graph } from '../graph/port.ts'

/** Of a list of other things than texts, which only another program can have written, each becomes a text. */
export const StoredProperties = z.record(
  z.string(),
  z.union([PropertyValue, z.array(z.unknown()).transform((items) => items.map(String))]).nullable(),
)

const Row = z.object({ id: z.string(), type: z.string(), properties: StoredProperties })
const Aliases = z.array(z.string()).catch([])

/** The properties that are not fields, and those of `fields` that are there, in the order of their names. */
export function toProperties(
  of: 'entity' | 'link',
  stored: z.infer<typeof StoredProperties>,
  fields: readonly string[],
): Properties {
  const kept = fields.flatMap((name) => {
    const value = stored[name]
    return value === undefined || value === null ? [] : [[name, value] as const]
  })
  const all = [...Object.entries(extraProperties(of, stored)), ...kept]
  return Object.fromEntries(all.toSorted(([one], [other]) => (one < other ? -1 : 1)))
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)

/** Returns the entities that have these ids, in the order of the ids. */
export async function readPartEntities(graph: Graph, ids: readonly string[]): Promise<PartEntity[]> {
  const rows = await readInBatches([...new Set(ids)], (batch) => graph.read('stored-entities', { ids: batch }, Row))
  const entities = rows.map(
    ({ id, type, properties }): PartEntity => ({
      id,
      type,
      name: textOf(properties['name']) ?? id,
      aliases: Aliases.parse(properties['aliases']),
      summary: textOf(properties['summary']),
      properties: toProperties('entity', properties, ['start', 'end']),
    }),
  )
  return entities.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
