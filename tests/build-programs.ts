/**
 * Sees to it that the engine tests have the server's programs built: a test that
 * starts one through tsx waits five times as long for it. What `npm run build`
 * made is taken when it is of these sources; otherwise the server alone is built,
 * into a folder that goes after the tests. They find it in BUILT_PROGRAMS.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { isBuilt } from '../tools/build-stamp.ts'
import serverConfig from '../vite.server.config.ts'

const ROOT = join(import.meta.dirname, '..')
/** Where the packages are found from, and handouts beside. */
const SHELF = join(ROOT, 'dist')

let made: string | null = null

export const setup = async (): Promise<void> => {
  if (await isBuilt(ROOT)) {
    process.env.BUILT_PROGRAMS = join(ROOT, 'dist', 'server')
    return
  }
  await mkdir(SHELF, { recursive: true })
  made = await mkdtemp(join(SHELF, 'tests-'))
  const options = { ...serverConfig.build, outDir: made, sourcemap: false }
  await build({ ...serverConfig, root: ROOT, configFile: false, logLevel: 'warn', build: options })
  process.env.BUILT_PROGRAMS = made
}

export const teardown = async (): Promise<void> => {
  if (made !== null) await rm(made, { recursive: true, force: true })
}
