/** The picture's file whose own data the canvas shows, because the store has none of it. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { Picture } from '../../contract/picture.ts'

export const fileViewStore = createStore<{ readonly picture: Picture | null }>(() => ({ picture: null }))

export function useFileView(): Picture | null {
  return useStore(fileViewStore, ({ picture }) => picture)
}
