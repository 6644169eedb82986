/** Does the command line's work on the database itself, when no server stands before it. */
import { join } from 'node:path'
import { checkUpload, loadUpload } from '../cases/load-upload.ts'
import { openGraph } from '../graph/open-graph.ts'
import { makePicture } from '../pictures/make-picture.ts'
import { renderPicture } from '../pictures/render-picture.ts'
import { openQueries } from '../queries/open-queries.ts'
import { runQuery } from '../queries/run-query.ts'
import type { Settings } from '../settings.ts'
import type { Backend } from './backend.ts'

/** Opens the database of the settings; throws EntourageError `database-unavailable` when it cannot be had. */
export async function openGraphBackend({ neo4j, dataFolder, cypherFolder, limits }: Settings): Promise<Backend> {
  const graph = await openGraph({
    neo4j,
    dataFolder,
    cypherFolder,
    timeoutMs: limits.statementTimeoutMs,
    memoryLimitMb: limits.embeddedMemoryMb,
  })
  const queries = () => openQueries(join(cypherFolder, 'queries'))
  return {
    load: (upload, onProgress) => loadUpload(graph, upload, onProgress),
    check: (upload) => checkUpload(graph, upload),
    listQueries: async () => queries().list(),
    runQuery: (id, parameters) =>
      runQuery(graph, queries(), id, parameters, {
        timeoutMs: limits.statementTimeoutMs,
        maxRows: limits.queryRows,
      }),
    drawPicture: async (part, format, options) =>
      renderPicture({ ...(await makePicture(graph, part)), format, options, scene: null }),
    close: () => graph.close(),
  }
}
