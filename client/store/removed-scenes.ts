/** The scenes that were removed since the page was opened, for as long as they can be brought back. */
import { createStore } from 'zustand/vanilla'
import { useStore } from 'zustand'
import type { Scene } from '../../contract/scenes.ts'
import type { View } from '../../view/view.ts'
import type { OpenScene } from './scene-store.ts'

export interface RemovedScene {
  readonly scene: Scene
  /** How it was open, and what the canvas showed; null when it was not. */
  readonly wasOpen: { readonly open: OpenScene; readonly view: View } | null
}

export const removedScenes = createStore<readonly RemovedScene[]>(() => [])

export function useRemovedScenes(): readonly RemovedScene[] {
  return useStore(removedScenes)
}
