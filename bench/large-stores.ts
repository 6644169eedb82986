/**
 * A store as large as Entourage is meant for, on the embedded engine and on a
 * Neo4j where there is one, filled with a made-up network. `LARGE_STORE=folder`
 * keeps the embedded one there, and leaves what is in the Neo4j of
 * `TEST_NEO4J_URI`, so that the next run need not fill them again and a server
 * can be started on them.
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { type GraphSettings, openGraph } from '../server/graph/open-graph.ts'
import type { Graph } from '../server/graph/port.ts'
import { emptyNeo4j, neo4jAccess } from '../tests/engines.ts'
import { setupUnchanged } from '../tests/start-engines.ts'
import { SUPPORTED } from '../tools/neo4j/releases.ts'
import { LARGE } from '../tools/neo4j/running-neo4j.ts'
import { findStart, HOW_TO_GET_NEO4J } from '../tools/neo4j/start-neo4j.ts'
import { fillStore } from './fill-store.ts'
import type { MadeUpGraph } from './made-up-graph.ts'

const SETTINGS = {
  cypherFolder: join(import.meta.dirname, '..', 'cypher'),
  // Filling counts all links, type by type.
  timeoutMs: 120_000,
  /** The embedded engine holds a store of this size in no less. */
  memoryLimitMb: 6_000,
}

type Report = (line: string) => void

interface Place extends Pick<GraphSettings, 'neo4j' | 'dataFolder'> {
  readonly name: string
  /** Whether what it holds is to be used as it is. */
  readonly kept: boolean
  /** Takes away what was made for it. */
  remove(): Promise<void>
}

async function embeddedPlace(): Promise<Place> {
  const kept = process.env.LARGE_STORE
  if (kept) return { name: 'embedded', neo4j: null, dataFolder: resolve(kept), kept: true, remove: async () => {} }
  const dataFolder = await mkdtemp(join(tmpdir(), 'entourage-large-'))
  const remove = (): Promise<void> => rm(dataFolder, { recursive: true, force: true })
  return { name: 'embedded', neo4j: null, dataFolder, kept: false, remove }
}

async function neo4jPlace(report: Report): Promise<Place | null> {
  // Whoever names one has it used; one that is started here gets the memory that this takes.
  if (process.env.NEO4J_URI) await setupUnchanged()
  const uri = process.env.TEST_NEO4J_URI
  if (uri === '') return null
  if (uri !== undefined) {
    const kept = Boolean(process.env.LARGE_STORE)
    const remove = (): Promise<void> => (kept ? Promise.resolve() : emptyNeo4j(uri))
    if (!kept) await emptyNeo4j(uri)
    return { name: 'Neo4j', neo4j: neo4jAccess(uri), dataFolder: '', kept, remove }
  }
  const start = await findStart(SUPPORTED)
  if (start === null) {
    report(`Neo4j is left out: ${HOW_TO_GET_NEO4J}`)
    return null
  }
  const running = await start(undefined, LARGE)
  return { name: 'Neo4j', neo4j: neo4jAccess(running.uri), dataFolder: '', kept: false, remove: () => running.stop() }
}

/** The case is what filling writes last but the rankings. */
async function isFilled(graph: Graph): Promise<boolean> {
  return (await graph.read('cases', {}, z.unknown())).length > 0
}

/** Fills one store after the other, has `work` done on each, freshly opened, and takes it away again. */
export async function withLargeStores(
  madeUp: MadeUpGraph,
  report: Report,
  work: (graph: Graph, name: string) => Promise<void>,
): Promise<void> {
  for (const findPlace of [embeddedPlace, () => neo4jPlace(report)]) {
    const place = await findPlace()
    if (place === null) continue
    const { name, neo4j, dataFolder } = place
    const open = (): Promise<Graph> => openGraph({ ...SETTINGS, neo4j, dataFolder })
    try {
      const empty = await open()
      try {
        if (!(place.kept && (await isFilled(empty)))) {
          report(`filling ${name} with ${madeUp.entities.length} entities and ${madeUp.links.length} links …`)
          const start = performance.now()
          await fillStore(empty, madeUp)
          report(`took ${((performance.now() - start) / 1_000).toFixed(0)} s`)
        }
      } finally {
        await empty.close()
      }
      const graph = await open()
      try {
        await work(graph, name)
      } finally {
        await graph.close()
      }
    } finally {
      await place.remove()
    }
  }
}
