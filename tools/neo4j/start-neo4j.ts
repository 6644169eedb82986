/** Finds a way to run a Neo4j on this machine, and starts one for tests or development. */
import { findJavas } from './find-java.ts'
import { findJars, hasMaven } from './get-jars.ts'
import { NEWEST, type Release, SUPPORTED } from './releases.ts'
import { type Neo4jMemory, type RunningNeo4j, SMALL } from './running-neo4j.ts'
import { hasDocker, startWithDocker } from './start-with-docker.ts'
import { startWithJava } from './start-with-java.ts'

/** A way to start a release. */
export type Start = (password?: string, memory?: Neo4jMemory) => Promise<RunningNeo4j>

export const HOW_TO_GET_NEO4J =
  'Set NEO4J_URI to an empty one, or start Docker, or install Java 17 or later and Maven (for example apt install default-jdk-headless maven).'

/** The way to start this release here: Docker, else Java with its jars or with Maven to get them; null when there is none. */
export const findStart = async (release: Release): Promise<Start | null> => {
  if (await hasDocker()) return (password, memory = SMALL) => startWithDocker(release, password ?? null, memory)
  const java = (await findJavas()).find(({ version }) => version >= release.java)
  if (java === undefined) return null
  if ((await findJars(release.version)) === null && !(await hasMaven())) return null
  return (password, memory = SMALL) => startWithJava(release, java, password ?? null, memory)
}

/**
 * Starts the release `5.26.20` (long-term support) or `2026.09.0` (the newest).
 * @throws Error when there is no way, saying how to get one
 */
export const startNeo4j = async (
  version: string = SUPPORTED.version,
  password?: string,
  memory: Neo4jMemory = SMALL,
): Promise<RunningNeo4j> => {
  const release = [SUPPORTED, NEWEST].find((known) => known.version === version)
  if (release === undefined) throw new Error(`There is ${SUPPORTED.version} and ${NEWEST.version}, not ${version}.`)
  const start = await findStart(release)
  if (start === null) throw new Error(`There is no way to run Neo4j ${version} here. ${HOW_TO_GET_NEO4J}`)
  return start(password, memory)
}
