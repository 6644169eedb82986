/** Does the command line's work on the database itself, when no server stands before it. */
import { join } from 'node:path'
import { askCypher } from '../ask/ask-cypher.ts'
import { removeCase } from '../cases/remove-case.ts'
import { checkFiles, loadFiles } from '../cases/load-upload.ts'
import { undoLoad } from '../cases/undo-load.ts'
import { findLinks } from '../explore/find-links.ts'
import { exportData } from '../export/export-data.ts'
import { openGraph } from '../graph/open-graph.ts'
import { drawScene } from '../pictures/draw-scene.ts'
import { makePicture } from '../pictures/make-picture.ts'
import { renderPicture } from '../pictures/render-picture.ts'
import { listQueries } from '../queries/find-query.ts'
import { openQueries } from '../queries/open-queries.ts'
import { runQuery } from '../queries/run-query.ts'
import { addScene } from '../scenes/add-scene.ts'
import { findScene } from '../scenes/find-scene.ts'
import { listScenes } from '../scenes/list-scenes.ts'
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
    sandbox: limits.ask,
  })
  const shipped = openQueries(join(cypherFolder, 'queries'))
  // Nobody goes away from a command but by ending it, and then all of it ends.
  const untilInterrupted = new AbortController().signal
  return {
    url: null,
    load: (upload) => loadFiles(graph, upload),
    check: (upload) => checkFiles(graph, upload),
    remove: (id) => removeCase(graph, id),
    undo: () => undoLoad(graph),
    listQueries: () => listQueries(graph, shipped),
    runQuery: (id, parameters) =>
      runQuery({ graph, shipped, limits: limits.ask, signal: untilInterrupted }, id, {
        parameters,
        maxRows: limits.ask.tableRows,
      }),
    drawPicture: async (part, format, options) =>
      renderPicture({ ...(await makePicture(graph, part)), format, options, scene: null }),
    listScenes: () => listScenes(graph),
    drawScene: async (id, words, format, options) =>
      renderPicture({ ...(await drawScene(graph, id, words)), format, options }),
    readScene: async (id) => (await findScene(graph, id)).scene,
    findLinks: (ids) => findLinks(graph, ids),
    addScene: (body) => addScene(graph, body),
    exportData: async (part, format) => {
      const { pieces } = await exportData(graph, part, format, cypherFolder)
      return Buffer.concat([...pieces].map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : piece)))
    },
    ask: (statement, parameters) =>
      askCypher(graph, { statement, parameters, maxRows: limits.ask.tableRows }, limits.ask, untilInterrupted),
    close: () => graph.close(),
  }
}
