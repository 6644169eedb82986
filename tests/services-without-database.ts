/** Services whose database does not answer: what the HTTP layer does by itself shows without one. */
import { EntourageError } from '../server/errors.ts'
import type { Services } from '../server/http/services.ts'
import { openWaitingLine } from '../server/http/waiting-line.ts'
import { readSettings, type Settings } from '../server/settings.ts'
import { awaitGraph } from '../server/start/awaited-graph.ts'

const reason = new EntourageError('database-unavailable', 'The database does not answer.')

/** The default settings apart from `changes`, with answers checked. */
export function servicesWithoutDatabase(changes: Partial<Settings> = {}): Services {
  const settings = { ...readSettings({ CHECK_ANSWERS: 'true' }), clientFolder: '/nowhere', ...changes }
  const graph = awaitGraph({
    engine: 'neo4j',
    reason,
    retryMs: 2 ** 30,
    isPassing: () => true,
    giveUp: () => undefined,
    open: () => Promise.reject(reason),
  })
  const search = { search: () => Promise.reject(reason), refresh: () => undefined, close: () => undefined }
  const renderer = { render: () => Promise.reject(reason), close: () => undefined }
  const queries = { queries: new Map(), problems: [] }
  return { graph, search, queries, settings, renderer, loading: openWaitingLine() }
}
