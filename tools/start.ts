/** `npm start`: builds when the sources changed, then runs the built server in this same process, so that signals reach it. */
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isBuilt } from './build-stamp.ts'
import { followParent } from './follow-parent.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

if (!(await isBuilt(ROOT))) {
  process.stderr.write('Building Entourage, as its sources are new or changed…\n')
  // Only now, because loading the builder takes longer than the whole start without it.
  const { buildAll } = await import('./build-all.ts')
  await buildAll({ quiet: true })
}
if (process.env.npm_lifecycle_event === 'start') followParent()
await import(pathToFileURL(`${ROOT}/dist/server/main.js`).href)
