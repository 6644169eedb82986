/** Reads one scene from the store. */
import { z } from 'zod'
import { Scene, SceneQuery, SceneView } from '../../contract/scenes.ts'
import type { Run } from '../graph/port.ts'

/** The database keeps texts, no trees: what a scene shows and asks is JSON there. */
const Row = z.object({
  scene: Scene.extend({
    view: z.string().transform((text) => SceneView.parse(JSON.parse(text))),
    query: z
      .string()
      .nullable()
      .transform((text) => (text === null ? null : SceneQuery.parse(JSON.parse(text)))),
  }),
})

/** The scene, or null when none has the id. */
export async function readScene(run: Run, id: string): Promise<Scene | null> {
  const [row] = await run('scene', { id }, Row)
  return row?.scene ?? null
}
