/** The scene that the canvas shows, if it is one, and how far it is saved. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Scene } from '../../contract/scenes.ts'
import type { View } from '../../view/view.ts'

/** `later`: a change waits for the next saving. `failed` says why in a sentence. */
export type Saving =
  | { readonly state: 'saved' }
  | { readonly state: 'later' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: string }

export interface OpenScene {
  readonly id: string
  readonly name: string
  readonly revision: number
  /** The view as it was last saved or opened. */
  readonly saved: View
  /** How many steps the history had when it was opened; going back beyond leaves the scene. */
  readonly depth: number
}

/** Somebody else has changed or removed (`theirs` is null) the scene meanwhile. */
export interface SceneConflict {
  readonly mine: View
  readonly theirs: Scene | null
}

interface SceneState {
  readonly open: OpenScene | null
  readonly saving: Saving
  readonly conflict: SceneConflict | null
}

export const NO_SCENE: SceneState = { open: null, saving: { state: 'saved' }, conflict: null }

export const sceneStore = createStore<SceneState>(() => NO_SCENE)

export function useScene<Selected>(selector: (state: SceneState) => Selected): Selected {
  return useStore(sceneStore, selector)
}
