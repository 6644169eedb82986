/** The only doors through which the view changes. */
import { addStep, amendStep, type History } from '../model/history.ts'
import type { View } from '../../view/view.ts'
import { viewStore } from './view-store.ts'

/** Makes a step of the history out of a change; a change that changes nothing is no step. */
export function takeStep(name: string, change: (view: View) => View): void {
  changeHistory((history) => addStep(history, name, change(history.present.view)))
}

/** Changes the view without making a step, for what nobody would want to take back, such as a choice. */
export function amendView(change: (view: View) => View): void {
  changeHistory((history) => amendStep(history, change(history.present.view)))
}

export function changeHistory(change: (history: History) => History): void {
  const { history: before } = viewStore.getState()
  const history = change(before)
  if (history !== before) viewStore.setState({ history, view: history.present.view })
}
