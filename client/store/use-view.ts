/** Gives React components a part of the view store, and renders them again when that part changes. */
import { useStore } from 'zustand'
import { type ViewState, viewStore } from './view-store.ts'

/** `selector` gives the same value for the same state; what it makes anew each time goes through useShallow. */
export function useView<Selected>(selector: (state: ViewState) => Selected): Selected {
  return useStore(viewStore, selector)
}
