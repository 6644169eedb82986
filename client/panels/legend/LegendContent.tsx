/** What is on the canvas, counted, each entry a switch; and the filter by evidence below. */
import type { Status } from '../../../contract/evidence.ts'
import { toggleEntityType } from '../../actions/toggle-entity-type.ts'
import { toggleStatus } from '../../actions/toggle-status.ts'
import { openPanel } from '../../app/panel-store.ts'
import { FAR_LINES, FULL_LINES_MAX } from '../../../view/far-look.ts'
import { legendCounts } from '../../../view/legend-counts.ts'
import { formatCount, statusMeaning, statusWords, typeWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { EvidenceFilterControl } from './EvidenceFilterControl.tsx'
import { MeasureLegend } from './MeasureLegend.tsx'

export function LegendContent() {
  const view = useView((state) => state.view)
  const { types, statuses } = legendCounts(view)
  const links = statuses.reduce((sum, { count }) => sum + count, 0)
  return (
    <div className={view.colours === null ? 'legend-content' : 'legend-content colours-tell'}>
      <fieldset className="legend-entries" aria-label="Entities">
        {types.map(({ type, count, on }) => (
          <button
            key={type}
            type="button"
            role="switch"
            aria-checked={on}
            className="legend-entry"
            title={on ? 'Leave out' : 'Show again'}
            onClick={() => toggleEntityType(type)}
          >
            <TypeShape type={type} />
            <span>{typeWords(type, count)}</span>
            <span className="quiet numbers">{formatCount(count)}</span>
          </button>
        ))}
      </fieldset>
      {statuses.length > 0 && (
        <fieldset className="legend-entries" aria-label="Links">
          {statuses.map((entry) => (
            <StatusEntry key={entry.status} {...entry} />
          ))}
        </fieldset>
      )}
      {links > FAR_LINES && (
        <p className="quiet">
          {links > FULL_LINES_MAX ? 'Of so many links each is' : 'Zoomed far out, lines are'} drawn simply: alleged ones
          pale instead of dotted, disputed ones with one thick stroke
          {links > FULL_LINES_MAX && ', none with an arrow. The fewer you keep, the more a line tells'}.
        </p>
      )}
      <MeasureLegend view={view} />
      <EvidenceFilterControl />
      <button type="button" className="text-button legend-more" onClick={() => openPanel('filter')}>
        More filters…
      </button>
    </div>
  )
}

interface StatusEntryProps {
  readonly status: Status
  readonly count: number
  readonly on: boolean
}

function StatusEntry({ status, count, on }: StatusEntryProps) {
  return (
    <button
      type="button"
      role="switch"
      aria-checked={on}
      className="legend-entry"
      title={`${statusMeaning(status)}. ${on ? 'Leave out' : 'Show again'}`}
      onClick={() => toggleStatus(status)}
    >
      <LineSample status={status} />
      <span>{statusWords(status)}</span>
      <span className="quiet numbers">{formatCount(count)}</span>
    </button>
  )
}
