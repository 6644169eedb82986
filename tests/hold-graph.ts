/**
 * A process that holds an embedded graph, for tests of what happens when it is
 * ended: `hold-graph.ts DATA_FOLDER CYPHER_FOLDER` prints `open`, and on SIGINT
 * reads once more, prints `closed` and ends.
 */
import { z } from 'zod'
import { openGraph } from '../server/graph/open-graph.ts'

const [dataFolder = '', cypherFolder = ''] = process.argv.slice(2)
const graph = await openGraph({ neo4j: null, dataFolder, cypherFolder, timeoutMs: 10_000, memoryLimitMb: 1_024 })
await graph.write(({ run }) =>
  run('add-boat', { id: 'boat/held', properties: {} }, z.object({ id: z.string() }), { Type: 'Ferry' }),
)
const finish = async (): Promise<void> => {
  const boats = await graph.read('boats', {}, z.object({ id: z.string(), name: z.string().nullable() }))
  await graph.close()
  process.stdout.write(`closed with ${boats.length}\n`, () => process.exit(0))
}
process.once('SIGINT', () => void finish())
process.stdout.write('open\n')
