/** The filter by time in words: a period, or one day, and what happens to what is undated. */
import { firstDay, lastDay } from '../../../view/days.ts'
import type { Filter } from '../../../view/view.ts'
import { setFilter } from '../../actions/set-filter.ts'
import { DateField } from './DateField.tsx'

export function TimeFields({ filter }: { readonly filter: Filter }) {
  const { period, asOf, undated } = filter
  const from = period?.from ?? null
  const to = period?.to ?? null
  const objection = (start: string | null, end: string | null): string | null =>
    start !== null && end !== null && firstDay(start) > lastDay(end)
      ? `The period would end (${end}) before it begins (${start}).`
      : null
  return (
    <fieldset className="filter-kinds">
      <legend>Time</legend>
      <div className="filter-row">
        <DateField
          label="From"
          value={from}
          hint="2014"
          objection={(date) => objection(date, to)}
          onChange={(date) => setFilter({ period: { from: date, to } })}
        />
        <DateField
          label="To"
          value={to}
          hint="2020-06"
          objection={(date) => objection(from, date)}
          onChange={(date) => setFilter({ period: { from, to: date } })}
        />
      </div>
      <DateField label="As of this day" value={asOf} onChange={(date) => setFilter({ asOf: date })} />
      <label className="check">
        <input type="checkbox" checked={undated} onChange={(event) => setFilter({ undated: event.target.checked })} />
        keep what has no date
      </label>
      <p className="quiet">A period keeps what lies in it or touches it; a day keeps what had begun and not ended.</p>
    </fieldset>
  )
}
