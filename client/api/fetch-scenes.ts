/** Asks for the kept views, and for one of them. */
import { SceneAnswer, ScenesAnswer } from '../../contract/scenes.ts'
import { request } from './request.ts'

export async function fetchScenes(signal?: AbortSignal): Promise<ScenesAnswer> {
  return await request(ScenesAnswer, '/scenes', { signal })
}

export async function fetchScene(id: string, signal?: AbortSignal): Promise<SceneAnswer> {
  return await request(SceneAnswer, `/scenes/${encodeURIComponent(id)}`, { signal })
}
