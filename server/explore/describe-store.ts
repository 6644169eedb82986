/** What the store holds: types in use, loaded cases, the engine. */
import { z } from 'zod'
import { Case, type SchemaAnswer } from '../../contract/schema.ts'
import type { Graph } from '../graph/port.ts'
import { readDataVersion } from './read-data-version.ts'
import { readEntities } from './read-entities.ts'
import { readTypesInUse } from './types-in-use.ts'

const CaseRow = Case.extend({ start: z.array(z.string()) })

/** Describes the store. A case's start entities that are no longer there are left out. */
export async function describeStore(graph: Graph): Promise<SchemaAnswer> {
  const [dataVersion, version, cases] = await Promise.all([
    readDataVersion(graph),
    graph.version(),
    graph.read('cases', {}, CaseRow),
  ])
  const [types, entities] = await Promise.all([
    readTypesInUse(graph, dataVersion),
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
