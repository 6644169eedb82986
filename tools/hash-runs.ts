/**
 * Prints the hashes of all runs of eight words in the texts of a folder:
 * `node --import tsx tools/hash-runs.ts FOLDER > tests/fixtures/report-runs.txt`.
 * The texts stay where they are; a test holds the case against the hashes.
 */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { hashRuns } from './word-runs.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Which folder? node --import tsx tools/hash-runs.ts FOLDER')
  process.exit(2)
}
const hashes = new Set<string>()
for (const name of await readdir(folder)) {
  for (const hash of hashRuns(await readFile(join(folder, name), 'utf8')).keys()) hashes.add(hash)
}
console.log([...hashes].sort().join('\n'))
