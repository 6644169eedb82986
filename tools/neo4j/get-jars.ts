/** Gets the jars of a Neo4j release from Maven Central, once. */
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Java } from './find-java.ts'
import { STARTER } from './releases.ts'
import { runQuietly } from './run-quietly.ts'

const DOWNLOAD_MS = 10 * 60_000

/** The folder with the jars, which lies outside the checkout; null when they were never got. */
export const findJars = async (version: string): Promise<string | null> => {
  const folder = jarFolder(version)
  const names = await readdir(folder).catch(() => [])
  return names.length > 0 ? folder : null
}

/**
 * The folder with the jars of the release, downloaded by Maven when they are
 * not there yet (about 150 MB, a minute).
 * @throws Error with the end of what Maven printed
 */
export const getJars = async (version: string, java: Java): Promise<string> => {
  const found = await findJars(version)
  if (found !== null) return found
  await mkdir(cacheFolder(), { recursive: true })
  // Whoever is interrupted, or gets them at the same time, leaves no half folder under the real name.
  const work = await mkdtemp(join(cacheFolder(), 'neo4j-'))
  try {
    await writeFile(join(work, 'pom.xml'), toPom(version))
    const lib = join(work, 'lib')
    const args = ['-q', '-B', 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${lib}`]
    const env = { ...process.env, JAVA_HOME: java.home }
    const { code, output } = await runQuietly('mvn', [...args, '-f', work], { timeoutMs: DOWNLOAD_MS, env })
    if (code !== 0) throw new Error(`Maven did not get Neo4j ${version}: ${output.trim().slice(-600)}`)
    await writeFile(join(lib, 'Start.java'), STARTER)
    await rename(lib, jarFolder(version)).catch(async (error: unknown) => {
      if ((await findJars(version)) === null) throw error
    })
    return jarFolder(version)
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

/** Whether Maven is there. */
export const hasMaven = async (): Promise<boolean> =>
  (await runQuietly('mvn', ['-v'], { timeoutMs: 30_000 })).code === 0

const cacheFolder = (): string => join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'entourage')

const jarFolder = (version: string): string => join(cacheFolder(), `neo4j-${version}`)

const toPom = (version: string): string => `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>entourage</groupId>
  <artifactId>neo4j-for-tests</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${version}</version></dependency>
  </dependencies>
</project>
`
