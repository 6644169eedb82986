/** The timeline unfolded: what to ask of time, and the marks on the line of days. */
import { ZoomIn, ZoomOut } from 'lucide-react'
import { useRef, useState } from 'react'
import { dayNumber, isoDay, lastDay } from '../../../view/days.ts'
import { periodWords } from '../../../view/filter-conditions.ts'
import { formatDate } from '../../../view/format-date.ts'
import type { View } from '../../../view/view.ts'
import { formatCount } from '../../../view/words.ts'
import { setFilter } from '../../actions/set-filter.ts'
import { fittingUnit, type StepUnit } from '../../model/timeline/play-steps.ts'
import type { Extent, TimeMarks } from '../../model/timeline/time-marks.ts'
import { Choice } from '../parts/Choice.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { DayControls } from './DayControls.tsx'
import { DayLine } from './DayLine.tsx'
import { DensityBars } from './DensityBars.tsx'
import { MarkRows } from './MarkRows.tsx'
import { TimeBrush } from './TimeBrush.tsx'
import { timeScale } from './time-scale.ts'
import { tickWords } from './time-words.ts'
import { Undated } from './Undated.tsx'
import { useWidth } from './use-width.ts'

/** More marks than these in sight are counted instead of drawn. */
const MARKS_MAX = 300
/** Pixels that the words of a tick take. */
const TICK_WORDS = 28

const MODES = [
  ['period', 'Period'],
  ['day', 'As of a day'],
] as const

interface Props {
  readonly view: View
  readonly times: TimeMarks
  readonly extent: Extent
  /** The first and the last day that is named. */
  readonly dated: Extent
}

export function TimelinePlot({ view, times, extent: whole, dated }: Props) {
  const plot = useRef<HTMLDivElement>(null)
  const width = useWidth(plot)
  const [near, setNear] = useState<Extent | null>(null)
  const [chosenUnit, setUnit] = useState<StepUnit | null>(null)
  const { period, asOf } = view.filter
  const extent = near ?? whole
  const unit = chosenUnit ?? fittingUnit(extent)
  const scale = timeScale(extent, width)
  const marks = times.marks.filter(
    ({ from, to }) => (from === null || from < extent.to) && (to === null || to > extent.from),
  )
  const isDense = marks.length > MARKS_MAX
  const inPeriod = periodExtent(period, whole)
  const body = isDense ? (
    <DensityBars marks={marks} scale={scale} />
  ) : (
    <MarkRows marks={marks} scale={scale} view={view} />
  )

  return (
    <div className="timeline-open">
      <div className="timeline-head">
        <Choice
          label="What to ask of time"
          value={asOf === null ? 'period' : 'day'}
          options={MODES}
          onChange={(mode) => setFilter(mode === 'day' ? { asOf: isoDay(dated.to), period: null } : { asOf: null })}
        />
        {asOf === null ? (
          <>
            <p className="timeline-when numbers">{periodWords(period)}</p>
            {period !== null && (
              <button type="button" className="text-button" onClick={() => setFilter({ period: null })}>
                Any time
              </button>
            )}
            {inPeriod !== null && near === null && (
              <IconButton icon={ZoomIn} name="Zoom to the period" onPress={() => setNear(inPeriod)} />
            )}
          </>
        ) : (
          <>
            <p className="timeline-when numbers">{formatDate(asOf)}</p>
            <DayControls asOf={asOf} dated={dated} unit={unit} onUnit={setUnit} />
          </>
        )}
        {near !== null && <IconButton icon={ZoomOut} name="Show the whole time" onPress={() => setNear(null)} />}
        <div className="timeline-rest">
          {isDense && (
            <p className="quiet numbers">
              {formatCount(marks.length)} dated: counted in bars{near === null ? '. Zoom to a period to see each' : ''}
            </p>
          )}
          <Undated undated={times.undated} view={view} />
        </div>
      </div>
      <div className="timeline-plot" ref={plot}>
        {width > 0 && (
          <>
            <div className="timeline-scroll scroll">
              {asOf === null ? (
                <TimeBrush period={period} scale={scale} unit={unit}>
                  {body}
                </TimeBrush>
              ) : (
                <DayLine asOf={asOf} scale={scale} unit={unit}>
                  {body}
                </DayLine>
              )}
            </div>
            <div className="time-axis numbers" aria-hidden="true">
              {scale.ticks.map(({ date, x }, at) => {
                // At the very end the words stand before the tick, where those of the one before may stand already.
                const isLast = x > width - TICK_WORDS
                const hasRoom = !isLast || x - (scale.ticks[at - 1]?.x ?? 0) > 2 * TICK_WORDS + 8
                return (
                  <span key={x} style={{ left: x }} className={isLast ? 'is-last' : ''}>
                    {hasRoom ? tickWords(date) : '\u00a0'}
                  </span>
                )
              })}
            </div>
          </>
        )}
      </div>
    </div>
  )
}

/** The days of the period with a little room; null for none. */
function periodExtent(period: View['filter']['period'], whole: Extent): Extent | null {
  if (period === null) return null
  const from = period.from === null ? whole.from : dayNumber(period.from)
  const to = period.to === null ? whole.to : dayNumber(lastDay(period.to)) + 1
  const room = Math.max(3, Math.round((to - from) * 0.1))
  return { from: from - room, to: to + room }
}
