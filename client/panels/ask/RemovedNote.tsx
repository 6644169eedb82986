/** Says which own query was removed last, and brings it back. */
import { askStore, useAsk } from '../../store/ask-store.ts'
import { useOwnQueries } from './use-own-queries.ts'

export function RemovedNote() {
  const removed = useAsk((state) => state.removed)
  const own = useOwnQueries()
  if (removed === null) return null
  return (
    <p className="ask-told" role="status">
      “{removed.title}” is removed.{' '}
      <button
        type="button"
        className="text-button"
        disabled={own.busy}
        onClick={() => void own.save(removed.text, null).then(() => askStore.setState({ removed: null }))}
      >
        Undo
      </button>
    </p>
  )
}
