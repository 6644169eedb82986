/** The one place that holds what the reader sees; actions change it, panels and the canvas follow it. */
import { createStore } from 'zustand/vanilla'
import { EMPTY_HISTORY, type History } from '../model/history.ts'
import type { View } from '../../view/view.ts'

/** A sentence for the reader. A new object each time, so that the same words twice are two notices. */
export interface Notice {
  readonly text: string
  readonly kind: 'info' | 'warning' | 'error'
}

/** A part of the graph that a panel points out; `label` says in words what it is. */
export interface Highlight {
  readonly entities: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly label: string
  readonly dimRest: boolean
  /** Lasts only as long as the pointer rests on something; nobody needs to be told or to end it. */
  readonly isPassing?: boolean
}

export interface ViewState {
  readonly history: History
  /** Always the view of the history's present step. */
  readonly view: View
  readonly notice: Notice | null
  /** What a screen reader is to say next. */
  readonly announcement: string
  /** What is being worked on: ids of entities under expansion, `view` while one opens, `tidy` while it is arranged. */
  readonly busy: ReadonlySet<string>
  readonly highlight: Highlight | null
}

export const INITIAL_STATE: ViewState = {
  history: EMPTY_HISTORY,
  view: EMPTY_HISTORY.present.view,
  notice: null,
  announcement: '',
  busy: new Set(),
  highlight: null,
}

export const viewStore = createStore<ViewState>(() => INITIAL_STATE)
