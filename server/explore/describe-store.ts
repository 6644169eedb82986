/** What the store holds: types in use, loaded cases, the engine. */
import { z } from 'zod'
import { Case, type SchemaAnswer } from '../../contract/schema.ts'
import { EntityType, LinkType } from '../../contract/values.ts'
import type { Graph } from '../graph/port.ts'
import { readDataVersion } from './read-data-version.ts'
import { readEntities } from './read-entities.ts'

const EntityTypeRow = z.object({ type: EntityType, count: z.number().int() })
const LinkTypeRow = z.object({ type: LinkType, count: z.number().int() })
const CaseRow = Case.extend({ start: z.array(z.string()) })

/** The counts of one version of the data; counting a million links again for each visitor would be waste. */
const counted = new WeakMap<Graph, { version: string; types: Promise<Pick<SchemaAnswer, 'entityTypes' | 'linkTypes'>> }>()

async function countTypes(graph: Graph): Promise<Pick<SchemaAnswer, 'entityTypes' | 'linkTypes'>> {
  const [entityTypes, linkTypes] = await Promise.all([
    graph.read('entity-types', {}, EntityTypeRow),
    graph.read('link-types', {}, LinkTypeRow),
  ])
  return { entityTypes, linkTypes }
}

function typesOf(graph: Graph, version: string): Promise<Pick<SchemaAnswer, 'entityTypes' | 'linkTypes'>> {
  const known = counted.get(graph)
  if (known?.version === version) return known.types
  const types = countTypes(graph)
  counted.set(graph, { version, types })
  types.catch(() => counted.delete(graph))
  return types
}

/** Describes the store. A case's start entities that are no longer there are left out. */
export async function describeStore(graph: Graph): Promise<SchemaAnswer> {
  const [dataVersion, version, cases] = await Promise.all([
    readDataVersion(graph),
    graph.version(),
    graph.read('cases', {}, CaseRow),
  ])
  const [types, entities] = await Promise.all([
    typesOf(graph, dataVersion),
    readEntities(
      graph,
      cases.flatMap(({ start }) => start),
    ),
  ])
  return {
    ...types,
    cases: cases.map((row) => ({ ...row, start: row.start.flatMap((id) => entities.get(id) ?? []) })),
    engine: { name: graph.engine, version },
    dataVersion,
  }
}
