/**
 * Search over the names of all entities, held in memory beside the database. An
 * answer is never older than a second: the index is built anew when the data
 * version of the store has changed, and searches wait for it meanwhile rather
 * than answer from names that may be gone.
 */
import type { SearchAnswer, SearchQuery } from '../../contract/search.ts'
import { EntourageError } from '../errors.ts'
import { readDataVersion } from '../explore/read-data-version.ts'
import { readEntities } from '../explore/read-entities.ts'
import type { Graph } from '../graph/port.ts'
import { findNames } from './find-names.ts'
import type { NameIndex } from './name-index.ts'
import { readNames } from './read-names.ts'

export interface Search {
  /**
   * Ranked entities whose names fit, and how many there are in all. Waits for
   * the index when it is being built; throws what reading the store throws.
   */
  search(query: SearchQuery): Promise<SearchAnswer>
  /** Makes the next search ask for the data version, however recently it was asked: for after a load of one's own. */
  refresh(): void
  /** Stops what runs in the background. */
  close(): void
}

/** Several servers may share a database, so that only the store itself knows of a load; but it is not asked for each letter. */
const ASK_AFTER_MS = 1000

interface Built {
  readonly version: string
  readonly index: NameIndex
}

/** Opens a search and starts to build its index. `now` is a clock in milliseconds. */
export function openSearch(graph: Graph, now: () => number = () => performance.now()): Search {
  const closing = new AbortController()
  let built: Built | undefined
  let askedAt = Number.NEGATIVE_INFINITY
  let running: Promise<Built> | undefined
  let mustAsk = false

  const build = async (): Promise<Built> => {
    mustAsk = false
    askedAt = now()
    // Asked before reading: what changes meanwhile shows as another version at the next look.
    const version = await readDataVersion(graph)
    if (built?.version !== version) built = { version, index: await readNames(graph, closing.signal) }
    return built
  }
  const current = (): Promise<Built> => {
    // What runs may have asked before the load that `refresh` is about.
    if (running !== undefined) return mustAsk ? running.then(current, current) : running
    if (built !== undefined && !mustAsk && now() - askedAt < ASK_AFTER_MS) return Promise.resolve(built)
    running = build().finally(() => {
      running = undefined
    })
    running.catch(() => {
      mustAsk = true
    })
    return running
  }

  // A store that is not there yet is no fault of the search: whoever searches will be told.
  current().catch(() => undefined)

  return {
    async search({ q, type, limit }) {
      if (closing.signal.aborted) throw new EntourageError('database-unavailable', 'The server is shutting down.')
      const { index } = await current()
      const { found, total } = findNames(index, q, { type, limit })
      const entities = await readEntities(
        graph,
        found.map(({ id }) => id),
      )
      const hits = found.flatMap(({ id, matched }) => {
        const entity = entities.get(id)
        return entity === undefined ? [] : [{ entity, matched }]
      })
      // An entity that was taken away a moment ago is neither shown nor counted.
      return { hits, total: total - (found.length - hits.length) }
    },
    refresh() {
      mustAsk = true
    },
    close() {
      closing.abort(new EntourageError('database-unavailable', 'The server is shutting down.'))
    },
  }
}
