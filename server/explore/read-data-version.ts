/** The version of the stored data, which changes with each load that changed something. */
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'

const Row = z.object({ dataVersion: z.string() })

const known = new WeakMap<Graph, { readonly written: number; readonly version: Promise<string> }>()

/**
 * Returns the data version, or an empty text when nothing was ever loaded. It
 * stands before every answer, so where only this server writes it is read once
 * after each writing.
 */
export async function readDataVersion(graph: Graph): Promise<string> {
  const written = graph.written()
  if (written === null) return await readNow(graph)
  const last = known.get(graph)
  if (last?.written === written) return await last.version
  const version = readNow(graph)
  known.set(graph, { written, version })
  version.catch(() => known.delete(graph))
  return await version
}

async function readNow(graph: Graph): Promise<string> {
  const [row] = await graph.read('data-version', {}, Row)
  return row?.dataVersion ?? ''
}
