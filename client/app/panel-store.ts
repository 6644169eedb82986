/** Which panels are open and which theme is chosen; kept in this browser only, never in the address. */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'

export const panels = ['details', 'ask', 'disputes', 'sources', 'list', 'filter', 'scenes'] as const
/** Paths and analysis are of the moment: they have a tab only while something is asked. */
export type Panel = (typeof panels)[number] | 'paths' | 'analysis'
/** On a narrow screen the legend and the timeline are sheets like the panels. */
export type Sheet = Panel | 'legend' | 'timeline'
export type Theme = 'light' | 'dark' | 'system'

export interface PanelState {
  readonly panel: Panel
  readonly folded: boolean
  readonly legendFolded: boolean
  readonly timelineFolded: boolean
  readonly theme: Theme
  /** The sheet that covers a narrow screen's lower part. */
  readonly sheet: Sheet | null
  /** The source whose own page the sources panel shows. */
  readonly source: string | null
  readonly help: boolean
  /** Whether the list of steps is open. */
  readonly steps: boolean
}

const initial: PanelState = {
  panel: 'details',
  folded: false,
  legendFolded: false,
  timelineFolded: true,
  theme: 'system',
  sheet: null,
  source: null,
  help: false,
  steps: false,
}

export const panelStore = createStore<PanelState>(() => initial)

export function usePanels<T>(selector: (state: PanelState) => T): T {
  return useStore(panelStore, selector)
}

/** Brings a panel to the front, unfolded. */
export function openPanel(panel: Sheet): void {
  if (panel === 'legend') panelStore.setState({ legendFolded: false, sheet: 'legend' })
  else if (panel === 'timeline') panelStore.setState({ timelineFolded: false, sheet: 'timeline' })
  else panelStore.setState({ panel, folded: false, sheet: panel })
}

/** Folds the panels away (on a narrow screen: closes the sheet). */
export function foldPanels(): void {
  panelStore.setState({ folded: true, sheet: null })
}

/** Shows a source's own page; null goes back to the list of sources. */
export function openSource(id: string | null): void {
  panelStore.setState({ source: id })
  openPanel('sources')
}
