/** Which larger task is open: whose neighbours to choose among, between whom to find paths, a picture to save. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface Tasks {
  /** The dialog about the neighbours of these entities. */
  readonly choosing: readonly string[] | null
  /** The panel about paths between these entities; null: it is closed. */
  readonly paths: readonly string[] | null
  /** The dialog that saves a picture is open. */
  readonly exporting: boolean
}

export const taskStore = createStore<Tasks>(() => ({ choosing: null, paths: null, exporting: false }))

export function useTasks<Selected>(selector: (state: Tasks) => Selected): Selected {
  return useStore(taskStore, selector)
}
