/** The entity and link types in use, counted once for each version of the data, and the properties that they have. */
import { z } from 'zod'
import type { SchemaAnswer } from '../../contract/schema.ts'
import { EntityType } from '../../contract/values.ts'
import type { Graph } from '../graph/port.ts'
import { LinkTypeRow, toLinkTypeRow } from './link-type-rows.ts'

export type TypesInUse = Pick<SchemaAnswer, 'entityTypes' | 'linkTypes'>

const EntityTypeRow = z.object({ type: EntityType, count: z.number().int() })
const LinesRow = z.object({ lines: z.array(z.string()) })

const PropertyRow = z.object({ property: z.string() })

/** What search keeps for itself is nothing to ask for. */
const INNER = 'searchText'

async function readProperties(
  graph: Graph,
  statement: 'entity-properties' | 'link-properties',
  type: string,
): Promise<string[]> {
  const rows = await graph.read(statement, {}, PropertyRow, { Type: type })
  return rows.map(({ property }) => property).filter((property) => property !== INNER)
}

/** The counts of one version of the data; counting a million links again for each visitor would be waste. */
const counted = new WeakMap<Graph, { version: string; types: Promise<TypesInUse> }>()

/** Links and entities side by side: what a store reads for the first time takes it a moment each. */
async function countTypes(graph: Graph): Promise<TypesInUse> {
  const [entityTypes, linkTypes] = await Promise.all([readEntityTypes(graph), readLinkTypes(graph)])
  return { entityTypes, linkTypes }
}

async function readEntityTypes(graph: Graph): Promise<TypesInUse['entityTypes']> {
  const rows = await graph.read('entity-types', {}, EntityTypeRow)
  const properties = await Promise.all(rows.map(({ type }) => readProperties(graph, 'entity-properties', type)))
  return rows.map((row, index) => ({ ...row, properties: properties[index] ?? [] }))
}

async function readLinkTypes(graph: Graph): Promise<TypesInUse['linkTypes']> {
  const rows = await countLinkTypes(graph)
  const properties = await Promise.all(rows.map(({ type }) => readProperties(graph, 'link-properties', type)))
  return rows.map((row, index) => ({ ...row, properties: properties[index] ?? [] }))
}

/** Loading has counted them; a store that nothing was loaded into since it does is counted here. */
async function countLinkTypes(graph: Graph): Promise<LinkTypeRow[]> {
  const [kept] = await graph.read('kept-link-types', {}, LinesRow)
  return kept === undefined ? graph.read('link-types', {}, LinkTypeRow) : kept.lines.map(toLinkTypeRow)
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
