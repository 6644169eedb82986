/** Builds the part of handouts that is put into their page: a second, where the whole product takes twenty. */
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import config from '../vite.handout.config.ts'

export async function buildHandout(quiet: boolean): Promise<void> {
  const root = fileURLToPath(new URL('..', import.meta.url))
  await build({ ...config, root, configFile: false, logLevel: quiet ? 'warn' : 'info' })
}
