/** `npm run torture [kills] [embedded|neo4j]`: kills loads at random moments, by default a hundred times on each engine. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { killLoads } from '../tests/torture/kill-loads.ts'
import { findStart, HOW_TO_GET_NEO4J } from './neo4j/start-neo4j.ts'
import { SUPPORTED } from './neo4j/releases.ts'

const given = process.argv.slice(2)
const kills = Number(given.find((argument) => /^\d+$/.test(argument)) ?? 100)
const wanted = (engine: string): boolean => !given.some((one) => /^[a-z]/.test(one)) || given.includes(engine)

async function torture(name: string, uri: string | null): Promise<void> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'entourage-torture-'))
  const start = performance.now()
  try {
    const onKill = (kill: number): void => void process.stderr.write(`\r${name}: ${kill} of ${kills} kills `)
    const { done, ahead, faults } = await killLoads({ dataFolder, uri, kills, onKill })
    const seconds = Math.round((performance.now() - start) / 1_000)
    console.log(
      `\n${name}: ${kills} kills in ${seconds} s, ${done} loads went through, ${ahead} more were found finished though not acknowledged, ${faults.length} faults`,
    )
    for (const fault of faults) console.log(`  ${fault}`)
    if (faults.length > 0) process.exitCode = 1
  } finally {
    rmSync(dataFolder, { recursive: true, force: true })
  }
}

if (wanted('embedded')) await torture('embedded', null)
if (wanted('neo4j')) {
  const startNeo4j = await findStart(SUPPORTED)
  if (startNeo4j === null) console.log(`Neo4j is left out: ${HOW_TO_GET_NEO4J}`)
  else {
    const running = await startNeo4j()
    try {
      await torture('Neo4j', running.uri)
    } finally {
      await running.stop()
    }
  }
}
