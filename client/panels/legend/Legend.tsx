/** The legend as a slip at the lower left of the canvas; it folds to one line. */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { panelStore, usePanels } from '../../app/panel-store.ts'
import { LegendContent } from './LegendContent.tsx'

export function Legend() {
  const folded = usePanels((state) => state.legendFolded)
  return (
    <section className="legend slip" aria-labelledby="legend-title">
      <h2 id="legend-title">
        <button
          type="button"
          className="legend-fold"
          aria-expanded={!folded}
          onClick={() => panelStore.setState({ legendFolded: !folded })}
        >
          Legend
          {folded ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
        </button>
      </h2>
      {!folded && (
        <div className="legend-scroll scroll">
          <LegendContent />
        </div>
      )}
    </section>
  )
}
