/** Whether the screen is too narrow for panels beside the canvas, or leaves little beside them. */
import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 860px)'
const TIGHT = '(max-width: 1180px)'

export const isNarrow = (): boolean => matchMedia(NARROW).matches
/** Also where it is narrow. */
export const isTight = (): boolean => matchMedia(TIGHT).matches

const subscribeTo =
  (query: string) =>
  (onChange: () => void): (() => void) => {
    const list = matchMedia(query)
    list.addEventListener('change', onChange)
    return () => list.removeEventListener('change', onChange)
  }
const followNarrow = subscribeTo(NARROW)
const followTight = subscribeTo(TIGHT)

export const useNarrow = (): boolean => useSyncExternalStore(followNarrow, isNarrow)
export const useTight = (): boolean => useSyncExternalStore(followTight, isTight)
