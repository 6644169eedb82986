/** The engines that tests run on: the embedded one always, a real Neo4j or two where tests/start-engines.ts has them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { type GraphSettings, openGraph } from '../server/graph/open-graph.ts'
import type { Graph } from '../server/graph/port.ts'

export interface TestEngine {
  /** For titles: `embedded`, `Neo4j`, `newest Neo4j`. */
  readonly name: string
  /** The port on an empty database, under the product's statements unless told otherwise. Close it in the end. */
  open(changes?: Partial<Omit<GraphSettings, 'neo4j' | 'dataFolder'>>): Promise<Graph>
}

const DEFAULTS = {
  cypherFolder: join(import.meta.dirname, '..', 'cypher'),
  // A bound against hanging: tests of the limit set one of their own.
  timeoutMs: 60_000,
  memoryLimitMb: 1_024,
}

/** For what no engine has a part in; a file that asks for no other runs beside those that share a Neo4j. */
export const embeddedEngine: TestEngine = { name: 'embedded', open: (changes) => openEmbedded(changes) }

/** The embedded engine, and the supported Neo4j where there is one. */
export const engines = (): readonly TestEngine[] => [embeddedEngine, ...neo4jAt('Neo4j', process.env.TEST_NEO4J_URI)]

/** The newest Neo4j too: for the suite that runs every statement, since what a new release changes is how it reads them. */
export const allEngines = (): readonly TestEngine[] => [
  ...engines(),
  ...neo4jAt('newest Neo4j', process.env.TEST_NEO4J_NEWEST_URI),
]

const neo4jAt = (name: string, uri: string | undefined): readonly TestEngine[] =>
  uri ? [{ name, open: openEmptied(uri) }] : []

/** What the settings of a test need to reach this Neo4j. */
export const neo4jAccess = (uri: string): NonNullable<GraphSettings['neo4j']> => ({
  uri,
  user: process.env.NEO4J_USER ?? 'neo4j',
  password: process.env.NEO4J_PASSWORD ?? '',
})

const openEmbedded: TestEngine['open'] = async (changes = {}) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'entourage-data-'))
  const graph = await openGraph({ ...DEFAULTS, neo4j: null, dataFolder, ...changes })
  const close = async (): Promise<void> => {
    await graph.close()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  return { ...graph, close }
}

const openEmptied =
  (uri: string): TestEngine['open'] =>
  async (changes = {}) => {
    await emptyNeo4j(uri)
    return openGraph({ ...DEFAULTS, neo4j: neo4jAccess(uri), dataFolder: '', ...changes })
  }

/** Removes everything, in batches, so that a large graph does not fill the memory. */
export const emptyNeo4j = async (uri: string): Promise<void> => {
  const { user, password } = neo4jAccess(uri)
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { telemetryDisabled: true })
  try {
    for (;;) {
      const { summary } = await driver.executeQuery('MATCH (n) WITH n LIMIT 20000 DETACH DELETE n', {})
      if (summary.counters.updates().nodesDeleted === 0) break
    }
  } finally {
    await driver.close()
  }
}
