/** Which of the two larger questions is open: whose neighbours to choose among, and between whom to find paths. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

interface Tasks {
  /** The dialog about the neighbours of these entities. */
  readonly choosing: readonly string[] | null
  /** The panel about paths between these entities; null: it is closed. */
  readonly paths: readonly string[] | null
}

export const taskStore = createStore<Tasks>(() => ({ choosing: null, paths: null }))

export function useTasks<Selected>(selector: (state: Tasks) => Selected): Selected {
  return useStore(taskStore, selector)
}
