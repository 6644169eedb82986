/** An entity with everything that is known about it. */
import { z } from 'zod'
import { type EntityDetail, NeighbourCount } from '../../contract/entities.ts'
import { Entity } from '../../contract/graph.ts'
import { PropertyValue } from '../../contract/values.ts'
import { groupFacts } from '../evidence/group-facts.ts'
import type { Graph } from '../graph/port.ts'
import { extraProperties } from './extra-properties.ts'
import { toNeighbourCounts } from './kind-rows.ts'
import { notFound } from './not-found.ts'
import { rankedKinds } from './ranked-kinds.ts'
import { readEvidence } from './read-evidence.ts'
import { citedSources } from './read-sources.ts'

const Row = z.object({
  entity: Entity,
  aliases: z.array(z.string()),
  properties: z.record(z.string(), PropertyValue.nullable()),
})

/** At a hub from the kinds that loading has counted, because counting tens of thousands takes seconds. */
async function countNeighbours(graph: Graph, id: string): Promise<NeighbourCount[]> {
  const ranked = await rankedKinds(graph, id, { exclude: [] })
  return ranked === null ? graph.read('neighbour-counts', { id }, NeighbourCount) : toNeighbourCounts(ranked.all)
}

/**
 * Finds an entity with its properties, the facts about it, the sources in the
 * order of first citation, and how many neighbours there are of which kind.
 * Throws `not-found`.
 */
export async function findEntity(graph: Graph, id: string): Promise<EntityDetail> {
  const [[row], { claims, sources }, neighbourCounts] = await Promise.all([
    graph.read('entity', { id }, Row),
    readEvidence(graph, [id]),
    countNeighbours(graph, id),
  ])
  if (row === undefined) throw notFound('entity', id)
  return {
    entity: row.entity,
    aliases: row.aliases,
    properties: extraProperties('entity', row.properties),
    facts: groupFacts(claims, [...sources.values()]),
    sources: citedSources(claims, sources),
    neighbourCounts,
  }
}
