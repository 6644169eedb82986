/** What has no date and so no place on the line: how much, what, and whether it stays under a period or a day. */
import type { View } from '../../../view/view.ts'
import { formatCount } from '../../../view/words.ts'
import { setFilter } from '../../actions/set-filter.ts'
import type { TimeMarks } from '../../model/timeline/time-marks.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { chooseMark } from './choose-mark.ts'
import { itemWords } from './mark-words.ts'

interface Props {
  readonly undated: TimeMarks['undated']
  readonly view: View
}

export function Undated({ undated, view }: Props) {
  const { filter } = view
  const ofTime = filter.period !== null || filter.asOf !== null
  if (undated.length === 0) return null
  return (
    <details className="undated">
      <summary className="button numbers">{formatCount(undated.length)} undated</summary>
      <div className="undated-list slip">
        <label className="check">
          <input
            type="checkbox"
            checked={filter.undated}
            onChange={(event) => setFilter({ undated: event.target.checked })}
          />
          keep these under a period or a day
        </label>
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard */}
        <div className="scroll" tabIndex={0} role="region" aria-label="Undated">
          <VirtualRows rows={undated} keyOf={({ id }) => id} estimate={() => 32}>
            {({ id }) => (
              <button
                type="button"
                className="undated-entry"
                onClick={() => chooseMark(id, filter.undated || !ofTime, false)}
              >
                {itemWords(view, id)}
              </button>
            )}
          </VirtualRows>
        </div>
      </div>
    </details>
  )
}
