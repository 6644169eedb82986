/** Opens the database with the first cases in it, or waits for one that does not answer yet. */
import { awaitGraph } from './awaited-graph.ts'
import { EntourageError } from '../errors.ts'
import { DEAD_AFTER_MS } from '../cases/load-lock.ts'
import { renewRankings } from '../cases/renew-rankings.ts'
import { putBackLeftOver } from '../cases/put-back-dead.ts'
import { loadFirstCases } from './first-cases.ts'
import { openGraph } from '../graph/open-graph.ts'
import type { Graph } from '../graph/port.ts'
import type { Log } from '../log.ts'
import type { Settings } from '../settings.ts'

const RETRY_MS = 2_000

/**
 * The graph, ready to be asked. A Neo4j that is merely out of reach is waited
 * for: requests fail with `database-unavailable` until it answers. A wrong
 * password, a data folder in use or a malformed case stays wrong, so it throws
 * or, when it only shows later, tells `giveUp`.
 */
export async function openDatabase(settings: Settings, log: Log, giveUp: (error: unknown) => void): Promise<Graph> {
  const open = () => openWithCases(settings, log)
  try {
    return await open()
  } catch (error) {
    if (settings.neo4j === null || !isOutOfReach(error)) throw error
    log.warn({ reason: error.message }, 'the database does not answer yet; trying again until it does')
    return awaitGraph({ engine: 'neo4j', reason: error, open, retryMs: RETRY_MS, isPassing: isOutOfReach, giveUp })
  }
}

async function openWithCases(settings: Settings, log: Log): Promise<Graph> {
  const graph = await openGraph({
    neo4j: settings.neo4j,
    dataFolder: settings.dataFolder,
    cypherFolder: settings.cypherFolder,
    timeoutMs: settings.limits.statementTimeoutMs,
    memoryLimitMb: settings.limits.embeddedMemoryMb,
    sandbox: settings.limits.ask,
  })
  try {
    await putBackLoad(graph, log)
    await loadFirstCases(graph, settings.cases, log)
    renewLater(graph, log)
    return graph
  } catch (error) {
    await graph.close()
    throw error
  }
}

/** A server that was killed may have left a load in the middle; one that another server may still be about is looked at later. */
async function putBackLoad(graph: Graph, log: Log): Promise<void> {
  const found = await putBackLeftOver(graph)
  if (found === 'put back') log.warn('a load that was left in the middle was put back')
  if (found !== 'other') return
  const look = () =>
    void putBackLoad(graph, log).catch((error: unknown) => log.warn({ err: error }, 'a load could not be put back'))
  setTimeout(look, DEAD_AFTER_MS).unref()
}

/** Nobody waits for it: until then expansions and counts take the long way. */
function renewLater(graph: Graph, log: Log): void {
  renewRankings(graph).then(
    (isRenewed) => isRenewed && log.info('links were counted and hubs ranked anew'),
    (error: unknown) => log.warn({ err: error }, 'links could not be counted anew'),
  )
}

/** Out of reach, and not refused: what names a setting has to be mended by a hand. */
function isOutOfReach(error: unknown): error is EntourageError {
  return error instanceof EntourageError && error.code === 'database-unavailable' && error.details.length === 0
}
