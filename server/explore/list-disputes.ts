/** Where the sources disagree. */
import { z } from 'zod'
import type { DisputesAnswer, DisputesQuery } from '../../contract/disputes.ts'
import { groupFacts } from '../evidence/group-facts.ts'
import { openVoices } from '../evidence/voice-of.ts'
import type { Graph } from '../graph/port.ts'
import { findDisputes } from './find-disputes.ts'
import { readEvidence } from './read-evidence.ts'
import { citedSources } from './read-sources.ts'
import { readSubjects } from './read-subjects.ts'

const Row = z.object({ about: z.string() })

/** Lists every disagreement, or those that a case takes part in, with the sources that the sides cite. */
export async function listDisputes(graph: Graph, query: DisputesQuery): Promise<DisputesAnswer> {
  const rows = await graph.read('disputed-subjects', { caseId: query.case ?? null }, Row)
  const abouts = rows.map(({ about }) => about)
  const [{ claims, sources }, subjects] = await Promise.all([readEvidence(graph, abouts), readSubjects(graph, abouts)])
  const all = [...sources.values()]
  const disputes = findDisputes(groupFacts(claims, all), openVoices(all)).flatMap(({ about, ...dispute }) => {
    const subject = subjects.get(about)
    return subject === undefined ? [] : [{ ...dispute, subject }]
  })
  const cited = disputes.flatMap((dispute) => dispute.sides.flatMap((side) => side.claims))
  return { disputes, sources: citedSources(cited, sources) }
}
