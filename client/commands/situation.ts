/** All that a command may look at. */
import { isDark } from '../app/follow-theme.ts'
import { type PanelState, panelStore } from '../app/panel-store.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { type ViewState, viewStore } from '../store/view-store.ts'

export interface Situation extends Pick<ViewState, 'view' | 'history' | 'busy'> {
  /** The entity that the keyboard is at on the canvas, or all in the folded group that it is at; none where it is elsewhere, or where only the selection is meant. */
  readonly at: readonly string[]
  readonly panels: PanelState
  readonly dark: boolean
}

/** The situation as it is now. With `the selection` a command is about what is selected alone, wherever the keyboard is. */
export function currentSituation(about: 'where the keyboard is' | 'the selection'): Situation {
  const at = about === 'the selection' ? [] : (canvasController.getState().current?.at() ?? [])
  const panels = panelStore.getState()
  return { ...viewStore.getState(), at, panels, dark: isDark(panels.theme) }
}
