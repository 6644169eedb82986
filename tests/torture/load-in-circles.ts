/**
 * A process that loads in circles until it is killed: `load-in-circles.ts
 * DATA_FOLDER [NEO4J_URI]`. Prints `found FINGERPRINT` after putting back what
 * its predecessor left, then `done FINGERPRINT` after each step that went
 * through. `ONCE=1` ends after one round.
 */
import process from 'node:process'
import { openGraph } from '../../server/graph/open-graph.ts'
import { putBackLeftOver } from '../../server/cases/put-back-dead.ts'
import { takeFingerprint } from '../fingerprint.ts'
import { makeSteps } from './steps.ts'

const [dataFolder = '', uri = ''] = process.argv.slice(2)
const known = (process.env.KNOWN ?? '').split(',').filter((text) => text !== '')
const graph = await openGraph({
  neo4j:
    uri === '' ? null : { uri, user: process.env.NEO4J_USER ?? 'neo4j', password: process.env.NEO4J_PASSWORD ?? '' },
  dataFolder,
  cypherFolder: 'cypher',
  timeoutMs: 60_000,
  memoryLimitMb: 1_024,
})
const tell = (word: string, fingerprint: string): void => void process.stdout.write(`${word} ${fingerprint}\n`)
await putBackLeftOver(graph, true)
const found = await takeFingerprint(graph)
tell('found', found)
const steps = await makeSteps()
/** The state before each step; without any, the store is empty and the round begins. */
const first = Math.max(0, known.indexOf(found))
for (let step = first; ; step += 1) {
  if (process.env.ONCE === '1' && step === steps.length) break
  await steps[step % steps.length]?.(graph, { atOnce: Math.random() < 0.5 ? 0 : 1_000_000 })
  // Told before anything else happens: from here on it must not be lost.
  tell('done', process.env.ONCE === '1' ? await takeFingerprint(graph) : (known[(step + 1) % steps.length] ?? ''))
}
await graph.close()
