/** The version of the stored data, which changes with each load that changed something. */
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'

const Row = z.object({ dataVersion: z.string() })

interface Known {
  readonly written: number
  /** When it was asked for, in milliseconds of the process. */
  readonly at: number
  readonly version: Promise<string>
}

const known = new WeakMap<Graph, Known>()

/**
 * Returns the data version, or an empty text when nothing was ever loaded. It
 * stands before every answer, so the embedded engine, whose file only this
 * server writes to, is asked once after each writing. A Neo4j is asked again when
 * the last answer is older than `maxAgeMs`, since other servers may write to it.
 */
export async function readDataVersion(graph: Graph, maxAgeMs = 0): Promise<string> {
  const [written, at] = [graph.written(), performance.now()]
  const last = known.get(graph)
  const isFresh = last !== undefined && (graph.engine === 'embedded' || at - last.at < maxAgeMs)
  if (isFresh && last.written === written) return await last.version
  const version = readNow(graph)
  known.set(graph, { written, at, version })
  version.catch(() => known.delete(graph))
  return await version
}

async function readNow(graph: Graph): Promise<string> {
  const [row] = await graph.read('data-version', {}, Row)
  return row?.dataVersion ?? ''
}
