/** True while the page is dark, by choice or by the system. */
import { useSyncExternalStore } from 'react'
import { isDark } from './follow-theme.ts'
import { usePanels } from './panel-store.ts'

function subscribe(onChange: () => void): () => void {
  const list = matchMedia('(prefers-color-scheme: dark)')
  list.addEventListener('change', onChange)
  return () => list.removeEventListener('change', onChange)
}

export function useDark(): boolean {
  const theme = usePanels((state) => state.theme)
  return useSyncExternalStore(subscribe, () => isDark(theme))
}
