/** What of the view has a date, along the bottom of the canvas; it folds to one line. */
import { ChevronDown, ChevronUp } from 'lucide-react'
import { Suspense } from 'react'
import { formatPeriod } from '../../../view/format-date.ts'
import { isoDay } from '../../../view/days.ts'
import { formatCount } from '../../../view/words.ts'
import { panelStore, usePanels } from '../../app/panel-store.ts'
import { type TimeMarks, timeMarks } from '../../model/timeline/time-marks.ts'
import { useView } from '../../store/use-view.ts'
import { loadPart } from '../parts/load-part.tsx'
import { WhenPartFails } from '../parts/WhenPartFails.tsx'

const TimelinePlot = loadPart(async () => (await import('./TimelinePlot.tsx')).TimelinePlot)

export function Timeline() {
  const folded = usePanels((state) => state.timelineFolded)
  const view = useView((state) => state.view)
  const times = timeMarks(view)
  return (
    <section className="timeline" aria-labelledby="timeline-title">
      <h2 id="timeline-title">
        <button
          type="button"
          className="timeline-fold"
          aria-expanded={!folded}
          title={`${folded ? 'Unfold' : 'Fold away'} (T)`}
          onClick={() => panelStore.setState({ timelineFolded: !folded })}
        >
          Timeline
          <span className="quiet numbers timeline-summary">{summaryWords(times)}</span>
          {folded ? <ChevronUp aria-hidden="true" /> : <ChevronDown aria-hidden="true" />}
        </button>
      </h2>
      {!folded && (
        <WhenPartFails what="The timeline" onClose={() => panelStore.setState({ timelineFolded: true })}>
          <TimelineBody />
        </WhenPartFails>
      )}
    </section>
  )
}

/** The same as a sheet of its own, on a narrow screen. */
export function TimelineSheet() {
  return (
    <div className="timeline timeline-sheet scroll">
      <h2>Timeline</h2>
      <TimelineBody />
    </div>
  )
}

function TimelineBody() {
  const view = useView((state) => state.view)
  const times = timeMarks(view)
  const { extent, dated } = times
  if (extent === null || dated === null)
    return <p className="timeline-nothing quiet">Nothing on the canvas has a date.</p>
  return (
    <Suspense fallback={<div className="timeline-waiting" />}>
      <TimelinePlot view={view} times={times} extent={extent} dated={dated} />
    </Suspense>
  )
}

/** "34 dated, 2009 – 2024; 14 undated" */
function summaryWords({ marks, undated, dated }: TimeMarks): string {
  const rest = undated.length > 0 ? `${formatCount(undated.length)} undated` : ''
  if (dated === null) return rest === '' ? 'nothing has a date' : `nothing has a date, ${rest}`
  const years = formatPeriod(isoDay(dated.from).slice(0, 4), isoDay(dated.to).slice(0, 4))
  return [`${formatCount(marks.length)} dated, ${years ?? ''}`, ...(rest === '' ? [] : [rest])].join('; ')
}
