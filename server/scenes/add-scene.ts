/** Keeps a new scene. */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Scene, SceneBody } from '../../contract/scenes.ts'
import { ChangedMeanwhile } from '../errors.ts'
import { readDataVersion } from '../explore/read-data-version.ts'
import type { Graph } from '../graph/port.ts'
import { foldName } from '../names/fold-name.ts'
import { readScene } from './read-scene.ts'
import { toProperties } from './to-properties.ts'

const NO_ROW = z.never()
const SLUG_MAX = 48
const RANDOM_BYTES = 5

/**
 * Keeps the view under an id of its own, or under the one that it had before it was removed.
 * Throws `conflict` with what has the id now when that is taken.
 */
export async function addScene(graph: Graph, body: SceneBody): Promise<Scene> {
  const id = body.id ?? newId(body.name)
  const now = new Date().toISOString()
  const properties = { ...toProperties(body), dataVersion: await readDataVersion(graph), revision: 1 }
  return graph.write(async ({ run }) => {
    const taken = await readScene(run, id)
    if (taken !== null) throw new ChangedMeanwhile(`There is a scene with the id “${id}” already.`, taken)
    await run('add-scene', { id, properties: { ...properties, created: now, changed: now } }, NO_ROW)
    const scene = await readScene(run, id)
    if (scene === null) throw new Error('A scene that was just added is not there.')
    return scene
  })
}

/** Readable, and hardly ever given twice: `scene/harbour-at-night-k3v9x2qa`. */
function newId(name: string): string {
  const slug = foldName(name)
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, SLUG_MAX)
    .replaceAll(/^-|-$/g, '')
  const random = BigInt(`0x${randomBytes(RANDOM_BYTES).toString('hex')}`)
    .toString(36)
    .padStart(8, '0')
  return `scene/${slug === '' ? random : `${slug}-${random}`}`
}
