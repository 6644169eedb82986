/** Changes or removes a scene, unless somebody else has changed it meanwhile. */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Scene, SceneChange } from '../../contract/scenes.ts'
import { ChangedMeanwhile } from '../errors.ts'
import { readDataVersion } from '../explore/read-data-version.ts'
import type { Graph, Run } from '../graph/port.ts'
import { readScene } from './read-scene.ts'
import { toProperties } from './to-properties.ts'

const NO_ROW = z.never()
const IdRow = z.object({ id: z.string() })

/** Throws `conflict` with the scene as it is now (null: removed) when `revision` is not its latest. */
export async function changeScene(graph: Graph, id: string, { revision, ...body }: SceneChange): Promise<Scene> {
  const dataVersion = await readDataVersion(graph)
  return graph.write(async ({ run }) => {
    await lockLatest(run, id, revision)
    const changed = new Date().toISOString()
    await run(
      'change-scene',
      { id, properties: { ...toProperties(body), dataVersion, revision: revision + 1, changed } },
      NO_ROW,
    )
    const scene = await readScene(run, id)
    if (scene === null) throw new Error('A scene that was just changed is not there.')
    return scene
  })
}

/** Throws `conflict` as `changeScene` does, so that nobody's later change is thrown away unseen. */
export async function removeScene(graph: Graph, id: string, revision: number): Promise<Scene> {
  return graph.write(async ({ run }) => {
    const scene = await lockLatest(run, id, revision)
    await run('remove-scene', { id }, NO_ROW)
    return scene
  })
}

/** Waits for other writers of the scene, then compares: of two changes of one revision the second comes too late. */
async function lockLatest(run: Run, id: string, revision: number): Promise<Scene> {
  await run('lock-scene', { id, token: randomUUID() }, IdRow)
  const current = await readScene(run, id)
  if (current === null) throw new ChangedMeanwhile('This scene was removed meanwhile.', null)
  if (current.revision !== revision) {
    throw new ChangedMeanwhile('Somebody else has changed this scene meanwhile.', current)
  }
  return current
}
