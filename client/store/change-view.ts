/** The only doors through which the view changes. */
import { addStep, amendStep, type History, type Step } from '../model/history.ts'
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

/**
 * Begins a change that goes on for a while, such as a drag: all of it is one step. The function it gives takes the
 * next state of the change. A step that somebody else takes in between stays whole; the change then goes on as another.
 */
export function beginStep(): (name: string, change: (view: View) => View) => void {
  let before: Step | null = null
  return (name, change) => {
    const { present, past } = viewStore.getState().history
    const goesOn = before !== null && past.at(-1) === before
    if (goesOn) changeHistory((history) => amendStep(history, change(history.present.view), name))
    else {
      takeStep(name, change)
      before = present
    }
  }
}

export function changeHistory(change: (history: History) => History): void {
  const { history: before } = viewStore.getState()
  const history = change(before)
  if (history !== before) viewStore.setState({ history, view: history.present.view })
}
