/** Reads links with all of their properties. */
import { z } from 'zod'
import { Status } from '../../contract/evidence.ts'
import { readInBatches } from '../cases/in-batches.ts'
import { groupByFrom } from '../cases/read-stored.ts'
import type { PartLink } from '../formats/case-part.ts'
import type { Graph } from '../graph/port.ts'
import { StoredProperties, toProperties } from './read-part-entities.ts'

const Row = z.object({
  id: z.string(),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties: StoredProperties,
})

/** Returns the links of these ids and beginnings that there are, in the order of their ids. */
export async function readPartLinks(
  graph: Graph,
  ends: readonly { readonly id: string; readonly from: string }[],
): Promise<PartLink[]> {
  // In order of their beginnings, so that a hub is in few pieces.
  const inOrder = ends.toSorted((one, other) => (one.from < other.from ? -1 : 1))
  const rows = await readInBatches(inOrder, (batch) =>
    graph.read('stored-links', { rows: groupByFrom(batch.map((end) => ({ ...end, value: true }))) }, Row),
  )
  const links = rows.map(
    ({ id, type, from, to, properties }): PartLink => ({
      id,
      type,
      from,
      to,
      properties: toProperties('link', properties, ['role', 'start', 'end']),
      status: Status.catch('alleged').parse(properties['status']),
      voices: z.number().catch(0).parse(properties['voices']),
    }),
  )
  return links.toSorted((one, other) => (one.id < other.id ? -1 : 1))
}
