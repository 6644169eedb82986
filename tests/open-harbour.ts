/** Opens an engine's empty database with the made-up case of tests/fixtures/harbour in it, for tests that only read. */
import { join } from 'node:path'
import { loadUpload } from '../server/cases/load-upload.ts'
import { readCaseFolder } from '../server/cases/read-case-folder.ts'
import type { Graph } from '../server/graph/port.ts'
import type { TestEngine } from './engines.ts'

/** Close the graph in the end. */
export async function openHarbour(engine: TestEngine): Promise<Graph> {
  const graph = await engine.open()
  const { errors } = await loadUpload(graph, await readCaseFolder(join(import.meta.dirname, 'fixtures', 'harbour')))
  if (errors.length > 0) throw new Error(`the harbour case has mistakes: ${JSON.stringify(errors)}`)
  return graph
}
