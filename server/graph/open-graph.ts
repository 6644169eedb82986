/** Opens the graph that the settings name: Neo4j when there is an address of one, the embedded engine otherwise. */
import { EntourageError } from '../errors.ts'
import { openEmbedded } from './embedded/open-embedded.ts'
import { type Engine, RefusedStatement } from './engine.ts'
import { loadSchema, loadStatements } from './load-statements.ts'
import type { Graph } from './port.ts'
import type { SandboxSettings } from './sandbox/open-sandbox.ts'
import { toGraph } from './to-graph.ts'

export interface GraphSettings {
  readonly neo4j: {
    readonly uri: string
    readonly user: string
    readonly password: string
    readonly database?: string
  } | null
  /** Where the embedded engine keeps its file; made when it is not there. */
  readonly dataFolder: string
  /** Where the statements are: the folder with `schema/`, `load/` and `read/`. */
  readonly cypherFolder: string
  /** How long one reading statement may take. */
  readonly timeoutMs: number
  /** How much memory the embedded engine's process may take. */
  readonly memoryLimitMb: number
  /** How long one whole write may take. */
  readonly writeTimeoutMs?: number
  /** What users' own statements may take together. */
  readonly sandbox?: SandboxSettings
}

/** The embedded engine loads a million links in one transaction, which takes a quarter of an hour on a busy machine. */
const WRITE_TIMEOUT_MS = 60 * 60_000

const SANDBOX: SandboxSettings = { running: 2, waiting: 8, memoryMb: 512 }

/**
 * Opens the graph with its schema in place.
 * @throws EntourageError `database-unavailable` with one sentence when the database cannot be had; what a person has to
 * mend first (a refused password, a folder in use) has a detail that names the setting, mere unreachability has none.
 */
export const openGraph = async (settings: GraphSettings): Promise<Graph> => {
  const statements = await loadStatements(settings.cypherFolder)
  const engine = await openEngine(settings)
  try {
    for (const text of await loadSchema(settings.cypherFolder, engine.name)) await define(engine, text)
    return toGraph(engine, statements, settings.timeoutMs)
  } catch (error) {
    await engine.close()
    throw error
  }
}

const openEngine = async (settings: GraphSettings): Promise<Engine> => {
  const { writeTimeoutMs = WRITE_TIMEOUT_MS, sandbox = SANDBOX } = settings
  if (settings.neo4j === null) {
    return openEmbedded({ folder: settings.dataFolder, memoryLimitMb: settings.memoryLimitMb, writeTimeoutMs, sandbox })
  }
  // The driver takes as long to load as the rest of the server; whoever uses the embedded engine need not wait for it.
  const { openNeo4j } = await import('./neo4j/open-neo4j.ts')
  return openNeo4j({ ...settings.neo4j, writeTimeoutMs, sandbox })
}

/** A database that holds other things already may have an index that stands in the way. */
const define = async (engine: Engine, text: string): Promise<void> => {
  try {
    await engine.define(text)
  } catch (error) {
    if (!(error instanceof RefusedStatement)) throw error
    const message = `The database does not take the indexes that Entourage needs: ${error.message}`
    const file = `cypher/schema/${engine.name}.cypher`
    throw new EntourageError('database-unavailable', message, [{ file, message }], { cause: error })
  }
}
