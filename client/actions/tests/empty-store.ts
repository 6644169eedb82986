/** A store as it is when the page opens, for tests that share it. */
import { connection } from '../../api/connection.ts'
import { INITIAL_STATE, viewStore } from '../../store/view-store.ts'

export function emptyStore(): void {
  viewStore.setState(INITIAL_STATE, true)
  connection.setState({ lost: null })
}

/** The ids on the canvas, sorted. */
export const shownIds = (): readonly string[] => [...viewStore.getState().view.entities.keys()].sort()

/** The links on the canvas as "from-to", sorted. */
export const shownLinks = (): readonly string[] =>
  [...viewStore.getState().view.links.values()].map(({ from, to }) => `${from}-${to}`).sort()

export const noticeText = (): string | undefined => viewStore.getState().notice?.text
