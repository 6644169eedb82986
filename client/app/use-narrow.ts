/** Whether the screen is too narrow for panels beside the canvas. */
import { useSyncExternalStore } from 'react'

const NARROW = '(max-width: 860px)'

export function isNarrow(): boolean {
  return matchMedia(NARROW).matches
}

function subscribe(onChange: () => void): () => void {
  const list = matchMedia(NARROW)
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow)
}
