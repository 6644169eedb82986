/** Tells a screen reader what the canvas shows after the filter changed. */
import { describeView } from '../model/describe.ts'
import { announce } from '../store/announce.ts'
import { viewStore } from '../store/view-store.ts'

export function announceFilter(): void {
  announce(describeView(viewStore.getState().view))
}
