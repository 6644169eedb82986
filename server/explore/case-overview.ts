/** A first look at a case: its most connected entities and the links among them. */
import { z } from 'zod'
import { Entity } from '../../contract/graph.ts'
import { Case, type OverviewAnswer } from '../../contract/schema.ts'
import type { Graph } from '../graph/port.ts'
import { findLinks } from './find-links.ts'
import { notFound } from './not-found.ts'

const CaseRow = Case.extend({ start: z.array(z.string()) })
const EntityRow = z.object({ entity: Entity })

/** Returns at most `limit` entities of the case, the most connected first, and how many it has in all. Throws `not-found`. */
export async function caseOverview(graph: Graph, id: string, limit: number): Promise<OverviewAnswer> {
  const [cases, rows] = await Promise.all([
    graph.read('cases', {}, CaseRow),
    graph.read('case-entities', { caseId: id, limit }, EntityRow),
  ])
  const found = cases.find((one) => one.id === id)
  if (found === undefined) throw notFound('case', id)
  const ids = rows.map(({ entity }) => entity.id)
  const { graph: drawn } = await findLinks(graph, ids)
  return { graph: drawn, shown: drawn.entities.length, total: found.entities }
}
