/** So many marks that each could not be seen: bars that count them. A click asks for the bar's own time. */
import { isoDay } from '../../../view/days.ts'
import { formatPeriod } from '../../../view/format-date.ts'
import { countWords } from '../../../view/words.ts'
import { setFilter } from '../../actions/set-filter.ts'
import { densityBars } from '../../model/timeline/density.ts'
import type { TimeMark } from '../../model/timeline/time-marks.ts'
import type { TimeScale } from './time-scale.ts'

const BAR_WIDTH = 14
const HEIGHT = 84

interface Props {
  readonly marks: readonly TimeMark[]
  readonly scale: TimeScale
}

export function DensityBars({ marks, scale }: Props) {
  const count = Math.max(1, Math.floor(scale.width / BAR_WIDTH))
  const bars = densityBars(marks, scale.extent, count)
  const most = Math.max(1, ...bars.map(({ entities, links }) => entities + links))
  return (
    <div className="time-density" style={{ height: HEIGHT }} role="group" aria-label="Events and links over time">
      {bars.map((bar) => {
        const { from, to, entities, links } = bar
        if (entities + links === 0) return null
        const period = { from: isoDay(from), to: isoDay(Math.max(from, to - 1)) }
        const words = `${formatPeriod(period.from, period.to) ?? ''}: ${countWords(entities, 'event')} and ${countWords(links, 'link')}`
        return (
          <button
            key={from}
            type="button"
            tabIndex={-1}
            className="time-density-bar"
            aria-label={words}
            title={words}
            style={{ left: scale.x(from), width: Math.max(2, scale.x(to) - scale.x(from) - 1), height: HEIGHT }}
            onPointerDown={(event) => event.stopPropagation()}
            onClick={() => setFilter({ period, asOf: null })}
          >
            <span className="of-links" style={{ height: (HEIGHT * links) / most }} />
            <span className="of-events" style={{ height: (HEIGHT * entities) / most }} />
          </button>
        )
      })}
    </div>
  )
}
