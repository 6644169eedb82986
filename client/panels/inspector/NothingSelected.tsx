/** What to do while nothing is selected. */
import { ListTree, Scale } from 'lucide-react'
import { openPanel } from '../../app/panel-store.ts'
import { useNarrow } from '../../app/use-narrow.ts'

export function NothingSelected() {
  const narrow = useNarrow()
  return (
    <div className="panel-content scroll">
      <header className="panel-heading">
        <h2>Nothing selected</h2>
      </header>
      <ul className="hints">
        <li>
          <strong>{narrow ? 'Tap' : 'Click'}</strong> an entity or a link to read who says what about it.
        </li>
        <li>
          <strong>{narrow ? 'Double-tap' : 'Double-click'}</strong> an entity to bring in its neighbours; the number at
          its corner counts those not shown yet.
        </li>
        <li>
          <strong>Drag</strong> an entity to place it by hand; it stays where you put it.
        </li>
        {!narrow && (
          <li>
            Press <kbd>?</kbd> for all keys.
          </li>
        )}
      </ul>
      <div className="hint-buttons">
        <button type="button" className="button" onClick={() => openPanel('disputes')}>
          <Scale aria-hidden="true" />
          Where the sources disagree
        </button>
        <button type="button" className="button" onClick={() => openPanel('list')}>
          <ListTree aria-hidden="true" />
          Read the graph as a list
        </button>
      </div>
    </div>
  )
}
