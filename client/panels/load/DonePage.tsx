/** What a load did, and what can be done next: see it, or take it back. */
import { Waypoints } from 'lucide-react'
import { showAdded } from '../../actions/load/show-added.ts'
import { undoLoad } from '../../actions/load/undo-load.ts'
import { doneWords } from '../../model/load/load-words.ts'
import { loadStore, NOTHING_CHOSEN, useLoad } from '../../store/load-store.ts'
import { UndoButton } from './UndoButton.tsx'

export function DonePage({ onClose }: { readonly onClose: () => void }) {
  const done = useLoad((state) => state.done)
  if (done === null) return null
  const { report, undone } = done
  return (
    <>
      <div className="load-body scroll">
        <div className="load-progress" role="status">
          <p>
            <strong>{report.title}</strong>
          </p>
          <p>
            {undone
              ? 'What is here is as it was before the load.'
              : report.changes !== null && doneWords(report.changes)}
          </p>
        </div>
        {!undone && (
          <UndoButton
            words="Undo this load"
            onUndo={async () => {
              await undoLoad()
            }}
          />
        )}
      </div>
      <footer className="load-foot">
        <button type="button" className="button" onClick={() => loadStore.setState(NOTHING_CHOSEN)}>
          Load more
        </button>
        {undone ? (
          <button type="button" className="button primary" onClick={onClose}>
            Close
          </button>
        ) : (
          <button
            type="button"
            className="button primary"
            onClick={() => {
              onClose()
              void showAdded(report)
            }}
          >
            <Waypoints aria-hidden="true" />
            Show me what was added
          </button>
        )}
      </footer>
    </>
  )
}
