/** Gives components the situation, so that buttons and menus say what would happen now. */
import { panelStore } from '../app/panel-store.ts'
import { useDark } from '../app/use-dark.ts'
import { viewStore } from '../store/view-store.ts'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import type { Situation } from './situation.ts'

const NOWHERE: readonly string[] = []

/** The selection is what commands of this situation are about. */
export function useSituation(): Situation {
  const shown = useStore(
    viewStore,
    useShallow(({ view, history, busy }) => ({ view, history, busy })),
  )
  const panels = useStore(panelStore)
  return { ...shown, at: NOWHERE, panels, dark: useDark() }
}
