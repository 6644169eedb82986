/** The entity and link types in use, counted once for each version of the data. */
import { z } from 'zod'
import type { SchemaAnswer } from '../../contract/schema.ts'
import { EntityType, LinkType } from '../../contract/values.ts'
import type { Graph } from '../graph/port.ts'

export type TypesInUse = Pick<SchemaAnswer, 'entityTypes' | 'linkTypes'>

const EntityTypeRow = z.object({ type: EntityType, count: z.number().int() })
const LinkTypeRow = z.object({ type: LinkType, count: z.number().int() })

/** The counts of one version of the data; counting a million links again for each visitor would be waste. */
const counted = new WeakMap<Graph, { version: string; types: Promise<TypesInUse> }>()

async function countTypes(graph: Graph): Promise<TypesInUse> {
  const [entityTypes, linkTypes] = await Promise.all([
    graph.read('entity-types', {}, EntityTypeRow),
    graph.read('link-types', {}, LinkTypeRow),
  ])
  return { entityTypes, linkTypes }
}

/** Most frequent first. `version` is the data version that the caller has just read. */
export function readTypesInUse(graph: Graph, version: string): Promise<TypesInUse> {
  const known = counted.get(graph)
  if (known?.version === version) return known.types
  const types = countTypes(graph)
  counted.set(graph, { version, types })
  types.catch(() => counted.delete(graph))
  return types
}
