/** Serves a graph over HTTP in this process, so that a request and the raw statement meet the same engine. */
import { join } from 'node:path'
import pino from 'pino'
import { createApp } from '../server/app.ts'
import type { Graph } from '../server/graph/port.ts'
import { openMetrics } from '../server/http/metrics.ts'
import { openWaitingLine } from '../server/http/waiting-line.ts'
import { openRenderer } from '../server/pictures/open-renderer.ts'
import { openQueries } from '../server/queries/open-queries.ts'
import { API_ROUTES } from '../server/routes/api-routes.ts'
import { openSearch } from '../server/search/open-search.ts'
import { readSettings } from '../server/settings.ts'
import { type Served, serve } from '../tests/serve.ts'

/** Close it before the graph. `env` has settings that are not the usual ones. */
export async function serveGraph(graph: Graph, env: Readonly<Record<string, string>> = {}): Promise<Served> {
  const settings = readSettings({ RATE_LIMIT: '0', LOG_LEVEL: 'silent', ...env })
  const search = openSearch(graph)
  const queries = openQueries(join(settings.cypherFolder, 'queries'))
  const services = { graph, search, queries, settings, renderer: openRenderer(), loading: openWaitingLine() }
  const served = await serve(createApp(services, API_ROUTES, pino({ level: 'silent' }), openMetrics()))
  return {
    ...served,
    close: async () => {
      search.close()
      await served.close()
    },
  }
}
