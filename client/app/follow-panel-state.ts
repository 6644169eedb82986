/** Remembers panels and theme from visit to visit, and shows the details of what the reader selects on the canvas. */
import { viewStore } from '../store/view-store.ts'
import { isPanelKept } from './keep-panel.ts'
import { isTight } from './use-narrow.ts'
import { type PanelState, panelStore, panels } from './panel-store.ts'

const KEY = 'entourage-panels'

/** What is worth remembering; open sheets and pages are of the moment. */
type Remembered = Pick<PanelState, 'panel' | 'folded' | 'legendFolded' | 'timelineFolded' | 'theme'>

export function followPanelState(): void {
  // Beside panels on a small screen the legend would cover much of the canvas; its name stays in sight.
  panelStore.setState({ legendFolded: isTight(), ...recall() })
  panelStore.subscribe(remember)
  viewStore.subscribe((state, before) => {
    const { selection, filter } = state.view
    // A filter that takes something out of the selection selects nothing new.
    const isFiltered = filter !== before.view.filter
    if (selection === before.view.selection || selection.size === 0 || isFiltered || isPanelKept()) return
    panelStore.setState({ panel: 'details' })
  })
}

/** Reads what an earlier visit left; anything that is not understood is left out. */
export function readRemembered(text: string | null): Partial<Remembered> {
  let stored: unknown
  try {
    stored = JSON.parse(text ?? 'null')
  } catch {
    return {}
  }
  if (typeof stored !== 'object' || stored === null) return {}
  const { panel, folded, legendFolded, timelineFolded, theme } = stored as Record<string, unknown>
  const known = panels.find((name) => name === panel)
  return {
    ...(known === undefined ? {} : { panel: known }),
    ...(typeof folded === 'boolean' ? { folded } : {}),
    ...(typeof legendFolded === 'boolean' ? { legendFolded } : {}),
    ...(typeof timelineFolded === 'boolean' ? { timelineFolded } : {}),
    ...(theme === 'light' || theme === 'dark' || theme === 'system' ? { theme } : {}),
  }
}

function recall(): Partial<Remembered> {
  try {
    return readRemembered(localStorage.getItem(KEY))
  } catch {
    // A browser that keeps nothing still shows the page.
    return {}
  }
}

function remember({ panel, folded, legendFolded, timelineFolded, theme }: PanelState): void {
  try {
    localStorage.setItem(
      KEY,
      JSON.stringify({ panel, folded, legendFolded, timelineFolded, theme } satisfies Remembered),
    )
  } catch {
    // Nothing depends on it.
  }
}
