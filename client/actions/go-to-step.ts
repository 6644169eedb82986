/** Goes back or forward to a step by as many steps as it takes. */
import { allSteps, stepTo } from '../model/history.ts'
import { changeHistory } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** `place` counts all steps from the oldest, with 0. */
export function goToStep(place: number): void {
  const { history } = viewStore.getState()
  const step = allSteps(history)[place]
  if (step === undefined) return
  const by = place - history.past.length
  changeHistory((now) => stepTo(now, place))
  if (by < 0) showNotice(`Went back to: ${step.name}`)
  else if (by > 0) showNotice(`Went forward to: ${step.name}`)
}
