/** Starts the whole server: database, first cases, port; and stops it again in the opposite order. */
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { createApp } from '../app.ts'
import { measureGraph } from '../http/measured-graph.ts'
import { openMetrics } from '../http/metrics.ts'
import { openWaitingLine } from '../http/waiting-line.ts'
import { answerStarting } from './answer-starting.ts'
import { listen } from './listen.ts'
import type { Log } from '../log.ts'
import { openDatabase } from './open-database.ts'
import { openQueries, tellProblem } from '../queries/open-queries.ts'
import { API_ROUTES } from '../routes/api-routes.ts'
import { openRenderer } from '../pictures/open-renderer.ts'
import { openSearch } from '../search/open-search.ts'
import { removeServerFile, writeServerFile } from '../server-file.ts'
import type { Settings } from '../settings.ts'
import { stopServer } from './stop-server.ts'
import { tellWhereItRuns } from './tell-where-it-runs.ts'

export interface RunningServer {
  /** The address under which this machine reaches it. */
  readonly url: string
  /** Takes no more requests, ends those that run (within seconds) and lets go of the database. */
  stop(): Promise<void>
}

/** Longer than a proxy keeps a connection, so that it is never the server that closes one which the proxy just used. */
const KEEP_ALIVE_MS = 65_000

/**
 * Resolves when requests are taken. The port is taken first, so that nobody
 * waits for a long load only to hear that it is in use. `giveUp` is told when
 * the database turned out later to be one that can't be used.
 * @throws EntourageError with a sentence for whoever started it.
 */
export async function startServer(
  settings: Settings,
  log: Log,
  giveUp: (error: unknown) => void,
): Promise<RunningServer> {
  let answer: RequestListener = answerStarting
  const server = createServer({ keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => answer(request, response))
  try {
    const queries = openQueries(join(settings.cypherFolder, 'queries'))
    for (const problem of queries.problems) log.error(`a saved query has a mistake: ${tellProblem(problem)}`)
    const url = await listen(server, settings.host, settings.port)
    const database = await openDatabase(settings, log, giveUp)
    const metrics = openMetrics()
    const graph = measureGraph(database, metrics)
    const search = openSearch(graph)
    const renderer = openRenderer()
    const services = { graph, search, queries, settings, renderer, loading: openWaitingLine() }
    answer = createApp(services, API_ROUTES, log, metrics)
    await writeServerFile(settings.dataFolder, { url, pid: process.pid }).catch((error: unknown) => {
      // With Neo4j the folder may be read-only: the command line needs no note then.
      log.warn({ err: error }, 'the data folder cannot be written to')
    })
    return {
      url,
      stop: async () => {
        await stopServer(server)
        search.close()
        renderer.close()
        await database.close()
        await removeServerFile(settings.dataFolder, process.pid)
      },
    }
  } catch (error) {
    server.close()
    throw await tellWhereItRuns(error, settings.dataFolder)
  }
}
