/** Finds the Javas of this machine. */
import { readdir, readFile, realpath } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'

export interface Java {
  readonly home: string
  /** The first number of its version: 17, 21, 25. */
  readonly version: number
}

const SHELVES = ['/usr/lib/jvm', '/opt/java', '/Library/Java/JavaVirtualMachines']

/** All Javas of JAVA_HOME, of PATH and of the usual folders, each once, the oldest first. */
export const findJavas = async (env: NodeJS.ProcessEnv = process.env): Promise<readonly Java[]> => {
  const homes = new Set<string>()
  for (const candidate of await listCandidates(env)) {
    const home = await realpath(candidate).catch(() => null)
    if (home !== null) homes.add(home)
  }
  const javas = await Promise.all([...homes].map(toJava))
  return javas.filter((java) => java !== null).toSorted((one, other) => one.version - other.version)
}

const listCandidates = async (env: NodeJS.ProcessEnv): Promise<string[]> => {
  const onPath = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const behindPath = await Promise.all(
    onPath.map(async (folder) => {
      const program = await realpath(join(folder, 'java')).catch(() => null)
      return program === null ? [] : [dirname(dirname(program))]
    }),
  )
  const shelved = await Promise.all(
    SHELVES.map(async (shelf) => {
      const names = await readdir(shelf).catch(() => [])
      return names.flatMap((name) => [join(shelf, name), join(shelf, name, 'Contents', 'Home')])
    }),
  )
  return [...(env.JAVA_HOME ? [env.JAVA_HOME] : []), ...behindPath.flat(), ...shelved.flat()]
}

/** Every Java says in a file `release` which version it is. */
const toJava = async (home: string): Promise<Java | null> => {
  const release = await readFile(join(home, 'release'), 'utf8').catch(() => '')
  const version = /^JAVA_VERSION="(\d+)/m.exec(release)?.[1]
  return version === undefined ? null : { home, version: Number(version) }
}
