/** How much evidence a link needs to be shown, and how much that leaves out. */
import { useId } from 'react'
import { clearFilter } from '../../actions/clear-filter.ts'
import { setFilter } from '../../actions/set-filter.ts'
import { showHidden } from '../../actions/show-hidden.ts'
import { isFiltering } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { countWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'

const VOICES = [
  [0, 'any number of voices'],
  [1, 'at least 1 independent voice'],
  [2, 'at least 2 independent voices'],
  [3, 'at least 3 independent voices'],
  [4, 'at least 4 independent voices'],
  [5, 'at least 5 independent voices'],
] as const

export function EvidenceFilterControl() {
  const id = useId()
  const view = useView((state) => state.view)
  const { filter } = view
  const { hiddenEntities, filteredEntities, filteredLinks } = visiblePart(view)
  return (
    <fieldset className="evidence-filter">
      <legend>Show links with</legend>
      <label className="only-spoken" htmlFor={`${id}-voices`}>
        Independent voices
      </label>
      <select
        id={`${id}-voices`}
        value={Math.min(filter.minVoices, 5)}
        onChange={(event) => setFilter({ minVoices: Number(event.target.value) })}
      >
        {VOICES.map(([count, words]) => (
          <option key={count} value={count}>
            {words}
          </option>
        ))}
      </select>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.confirmedOnly}
          onChange={(event) => setFilter({ confirmedOnly: event.target.checked })}
        />
        confirmed only
      </label>
      <label className="check">
        <input
          type="checkbox"
          checked={filter.hideAlleged}
          onChange={(event) => setFilter({ hideAlleged: event.target.checked })}
        />
        hide alleged
      </label>
      <div aria-live="polite" className="filter-remark">
        {isFiltering(filter) && (
          <p>
            <span className="numbers">Leaves out {leftOutWords(filteredLinks, filteredEntities)}.</span>{' '}
            <button type="button" className="text-button" onClick={clearFilter}>
              Show all
            </button>
          </p>
        )}
        {hiddenEntities > 0 && (
          <p>
            <span className="numbers">{countWords(hiddenEntities, 'entity')} hidden by hand.</span>{' '}
            <button type="button" className="text-button" onClick={showHidden}>
              Bring back
            </button>
          </p>
        )}
      </div>
    </fieldset>
  )
}

/** "3 links and 2 entities", "2 entities", "nothing" */
function leftOutWords(links: number, entities: number): string {
  const parts = [
    ...(links > 0 ? [countWords(links, 'link')] : []),
    ...(entities > 0 ? [countWords(entities, 'entity')] : []),
  ]
  return parts.length === 0 ? 'nothing' : parts.join(' and ')
}
