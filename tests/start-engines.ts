/**
 * Sees to it that the engine tests have their databases: before them all it
 * finds or starts a Neo4j (and the newest one beside it), after them it stops
 * what it started. Tests find the addresses in TEST_NEO4J_URI and
 * TEST_NEO4J_NEWEST_URI; where these are set already, also to nothing, there is
 * nothing to do.
 */
import neo4j from 'neo4j-driver'
import { keepingPlans, NEWEST, type Release, SUPPORTED } from '../tools/neo4j/releases.ts'
import type { RunningNeo4j } from '../tools/neo4j/running-neo4j.ts'
import { findStart, HOW_TO_GET_NEO4J } from '../tools/neo4j/start-neo4j.ts'

const started: RunningNeo4j[] = []

/**
 * Prints one line when there is no Neo4j to be had.
 * @throws Error with that line instead when REQUIRE_NEO4J=1
 */
export const setup = (): Promise<void> => startEngines(keepingPlans)

/** The same with databases that plan as they do everywhere, for benchmarks. */
export const setupUnchanged = (): Promise<void> => startEngines((release) => release)

const startEngines = async (change: (release: Release) => Release): Promise<void> => {
  if (process.env.TEST_NEO4J_URI !== undefined) return
  const missing = process.env.NEO4J_URI ? await takeOver(process.env.NEO4J_URI) : await startBoth(change)
  if (missing === null) return
  const line = `The Neo4j half of the tests is skipped: ${missing}`
  if (process.env.REQUIRE_NEO4J === '1') throw new Error(line)
  console.log(line)
}

export const teardown = async (): Promise<void> => {
  await Promise.all(started.splice(0).map((running) => running.stop()))
}

const startBoth = async (change: (release: Release) => Release): Promise<string | null> => {
  const start = await findStart(change(SUPPORTED))
  if (start === null) return `there is none here. ${HOW_TO_GET_NEO4J}`
  const startNewest = await findStart(change(NEWEST))
  const [supported, newest] = await Promise.allSettled([start(), startNewest === null ? null : startNewest()])
  for (const { status, ...result } of [supported, newest]) {
    if (status === 'fulfilled' && 'value' in result && result.value !== null) started.push(result.value)
  }
  if (supported.status === 'rejected') return messageOf(supported.reason)
  process.env.TEST_NEO4J_URI = supported.value.uri
  if (newest.status === 'rejected') console.log(messageOf(newest.reason))
  else if (newest.value !== null) process.env.TEST_NEO4J_NEWEST_URI = newest.value.uri
  return null
}

/** Tests wipe their database, so one that holds anything is left alone. */
const takeOver = async (uri: string): Promise<string | null> => {
  const auth = neo4j.auth.basic(process.env.NEO4J_USER ?? 'neo4j', process.env.NEO4J_PASSWORD ?? '')
  const driver = neo4j.driver(uri, auth, { telemetryDisabled: true })
  try {
    const { records } = await driver.executeQuery('MATCH (n) RETURN n LIMIT 1', {})
    if (records.length > 0)
      return 'the one at NEO4J_URI holds data, and tests empty their database. Give them an empty one.'
    process.env.TEST_NEO4J_URI = uri
    return null
  } catch (error) {
    return `the one at NEO4J_URI does not work: ${messageOf(error)}`
  } finally {
    await driver.close()
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
