/** Checks the file of its argument beside an empty store as the server would, and prints the most memory that it ever took, in megabytes. */
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { UploadOptions } from '../contract/cases.ts'
import { checkFiles } from '../server/cases/load-upload.ts'
import { openGraph } from '../server/graph/open-graph.ts'

const [path = ''] = process.argv.slice(2)
const dataFolder = mkdtempSync(join(tmpdir(), 'entourage-bench-check-'))
const cypherFolder = join(import.meta.dirname, '..', 'cypher')
const graph = await openGraph({ neo4j: null, dataFolder, cypherFolder, timeoutMs: 60_000, memoryLimitMb: 1_024 })
const file = { name: basename(path), open: () => createReadStream(path) }
const { errorCount, changes } = await checkFiles(graph, { files: [file], options: UploadOptions.parse({ id: 'mine' }) })
await graph.close()
rmSync(dataFolder, { recursive: true })
if (errorCount > 0 || changes === null) throw new Error(`${path} has ${errorCount} mistakes`)
const { maxRSS } = process.resourceUsage()
process.stdout.write(
  JSON.stringify({ megabytes: maxRSS / 1_024, links: changes.links.added, entities: changes.entities.added }),
)
