/** A link with the evidence for it. */
import { z } from 'zod'
import { Entity, Link } from '../../contract/graph.ts'
import type { LinkDetail } from '../../contract/links.ts'
import { PropertyValue } from '../../contract/values.ts'
import { deriveLinkStatus } from '../evidence/derive-link-status.ts'
import { groupFacts } from '../evidence/group-facts.ts'
import { openVoices } from '../evidence/voice-of.ts'
import type { Graph } from '../graph/port.ts'
import { extraProperties } from './extra-properties.ts'
import { notFound } from './not-found.ts'
import { readEvidence } from './read-evidence.ts'
import { citedSources } from './read-sources.ts'

const Row = z.object({
  link: Link,
  from: Entity,
  to: Entity,
  properties: z.record(z.string(), PropertyValue.nullable()),
})

/** Finds a link with its two ends, the facts about it, why its status is what it is, and its sources. Throws `not-found`. */
export async function findLink(graph: Graph, id: string): Promise<LinkDetail> {
  const [[row], { claims, sources }] = await Promise.all([graph.read('link', { id }, Row), readEvidence(graph, [id])])
  if (row === undefined) throw notFound('link', id)
  const known = [...sources.values()]
  return {
    link: row.link,
    from: row.from,
    to: row.to,
    properties: extraProperties('link', row.properties),
    reason: deriveLinkStatus(claims, openVoices(known)).reason,
    facts: groupFacts(claims, known),
    sources: citedSources(claims, sources),
  }
}
