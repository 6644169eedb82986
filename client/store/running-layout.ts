/** The layout that is being worked out: how far it is, and how to give it up. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export interface RunningLayout {
  /** What is being done, in words. */
  readonly stage: string
  /** How much of the stage is done, 0 to 1, where that is known. */
  readonly share: number | null
  readonly cancel: () => void
}

export const runningLayout = createStore<{ readonly current: RunningLayout | null }>(() => ({ current: null }))

export function useRunningLayout(): RunningLayout | null {
  return useStore(runningLayout, ({ current }) => current)
}
