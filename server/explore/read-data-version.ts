/** The version of the stored data, which changes with each load that changed something. */
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'

const Row = z.object({ dataVersion: z.string() })

/** Returns the data version, or an empty text when nothing was ever loaded. */
export async function readDataVersion(graph: Graph): Promise<string> {
  const [row] = await graph.read('data-version', {}, Row)
  return row?.dataVersion ?? ''
}
