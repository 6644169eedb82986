/** Opens and closes the dialog that loads data. */
import { loadStore, NOTHING_CHOSEN } from '../../store/load-store.ts'

export function openLoading(): void {
  loadStore.setState({ open: true })
}

/** Forgets what was chosen; what is still running is broken off. */
export function closeLoading(): void {
  loadStore.getState().running?.cancel()
  loadStore.setState({ ...NOTHING_CHOSEN, open: false })
}
