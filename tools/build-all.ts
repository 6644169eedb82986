/** Builds page, server and handout into `dist/`. */
import { fileURLToPath } from 'node:url'
import { build, type InlineConfig, type UserConfig } from 'vite'
import clientConfig from '../vite.config.ts'
import serverConfig from '../vite.server.config.ts'
import { buildHandout } from './build-handout.ts'
import { hashSources, writeStamp } from './build-stamp.ts'
import { packAssets } from './pack-assets.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

/** Warnings and errors are printed; `quiet` leaves out the list of files. */
export async function buildAll({ quiet }: { quiet: boolean }): Promise<void> {
  const hash = await hashSources(ROOT)
  const inline = (config: UserConfig): InlineConfig => ({
    ...config,
    root: config.root === undefined ? ROOT : `${ROOT}/${config.root}`,
    configFile: false,
    logLevel: quiet ? 'warn' : 'info',
  })
  await Promise.all([build(inline(clientConfig)), build(inline(serverConfig)), buildHandout(quiet)])
  await packAssets(`${ROOT}/dist/client/assets`)
  await writeStamp(ROOT, hash)
}
