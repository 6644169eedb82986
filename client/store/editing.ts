/** What on the canvas is being written at the moment: a note, or the name of a group. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Point } from '../../view/view.ts'

export type Editing =
  /** `id` null: a note that is not there yet. */
  | { readonly kind: 'note'; readonly id: string | null; readonly at: Point }
  /** `isNew`: the group has just been made, and its name belongs to that step. */
  | { readonly kind: 'group'; readonly id: string; readonly isNew: boolean }

export const editingStore = createStore<{ readonly now: Editing | null }>(() => ({ now: null }))

export function useEditing(): Editing | null {
  return useStore(editingStore, ({ now }) => now)
}
