import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findJavas } from './find-java.ts'

let folder: string
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'entourage-java-')))
})
afterEach(() => rm(folder, { recursive: true }))

const install = async (name: string, version: string): Promise<string> => {
  const home = join(folder, name)
  await mkdir(join(home, 'bin'), { recursive: true })
  await writeFile(join(home, 'bin', 'java'), '')
  await writeFile(join(home, 'release'), `IMPLEMENTOR="Nobody"\nJAVA_VERSION="${version}"\n`)
  return home
}

/** Those of the test, not those that this machine has besides. */
const findOwn = async (env: NodeJS.ProcessEnv) => (await findJavas(env)).filter(({ home }) => home.startsWith(folder))

describe('findJavas', () => {
  it('finds the one of JAVA_HOME and those behind PATH, the oldest first', async () => {
    const newer = await install('newer', '25.0.1')
    const older = await install('older', '17.0.15')
    await mkdir(join(folder, 'programs'))
    await symlink(join(older, 'bin', 'java'), join(folder, 'programs', 'java'))
    const PATH = ['/nowhere', join(folder, 'programs')].join(delimiter)
    expect(await findOwn({ JAVA_HOME: newer, PATH })).toEqual([
      { home: older, version: 17 },
      { home: newer, version: 25 },
    ])
  })

  it('names one that is found in two ways once', async () => {
    const home = await install('only', '21')
    expect(await findOwn({ JAVA_HOME: home, PATH: join(home, 'bin') })).toEqual([{ home, version: 21 }])
  })

  it('passes over what is no Java', async () => {
    await mkdir(join(folder, 'bin'))
    await writeFile(join(folder, 'release'), 'something else')
    expect(await findOwn({ JAVA_HOME: folder, PATH: '' })).toEqual([])
    expect(await findOwn({ JAVA_HOME: join(folder, 'gone') })).toEqual([])
  })
})
