/**
 * Builds what the journeys run on before any of them, where it is not built: two
 * servers that start at once would both. The runner takes the default export.
 */
import { join } from 'node:path'
import { isBuilt } from '../tools/build-stamp.ts'

const ROOT = join(import.meta.dirname, '..')

export default async function buildProduct(): Promise<void> {
  if (await isBuilt(ROOT)) return
  // Only now, because loading the builder takes longer than looking.
  const { buildAll } = await import('../tools/build-all.ts')
  await buildAll({ quiet: true })
}
