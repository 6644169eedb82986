/** Keeps, changes and removes scenes. A change that came too late fails with `conflict` and the scene as it is now. */
import { Scene, type SceneBody, type SceneChange } from '../../contract/scenes.ts'
import { request } from './request.ts'
import { RequestFailed } from './request-failed.ts'

const pathOf = (id: string): string => `/scenes/${encodeURIComponent(id)}`

export async function sendScene(body: SceneBody): Promise<Scene> {
  return await request(Scene, '/scenes', { body })
}

export async function sendSceneChange(id: string, body: SceneChange): Promise<Scene> {
  return await request(Scene, pathOf(id), { method: 'PUT', body })
}

/** The answer is the removed scene. */
export async function sendSceneRemoval(id: string, revision: number): Promise<Scene> {
  return await request(Scene, pathOf(id), { method: 'DELETE', query: { revision } })
}

/** What the server has instead: a scene, or null when it was removed; undefined when it was no conflict. */
export function conflictOf(error: unknown): Scene | null | undefined {
  if (!(error instanceof RequestFailed) || error.code !== 'conflict') return undefined
  return error.current === null ? null : Scene.safeParse(error.current).data
}
