/** The filter in force, above the canvas: a chip for each condition, what is left out, and the ways out. */
import { useQuery } from '@tanstack/react-query'
import { SlidersHorizontal, X } from 'lucide-react'
import { filterConditions } from '../../../view/filter-conditions.ts'
import { isFiltering, type View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { countWords } from '../../../view/words.ts'
import { clearFilter } from '../../actions/clear-filter.ts'
import { setFilter } from '../../actions/set-filter.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { openPanel } from '../../app/panel-store.ts'
import { useView } from '../../store/use-view.ts'
import { Choice } from '../parts/Choice.tsx'
import { IconButton } from '../parts/IconButton.tsx'

const FADE_OPTIONS = [
  [false, 'Hide'],
  [true, 'Fade'],
] as const

export function FilterBar() {
  const view = useView((state) => state.view)
  const { filter } = view
  const ofCases = filter.cases.size > 0
  const schema = useQuery({
    queryKey: ['schema'],
    queryFn: ({ signal }) => fetchSchema(signal),
    enabled: ofCases,
  })
  if (!isFiltering(filter)) return null
  const titleOf = (id: string): string => schema.data?.cases.find((each) => each.id === id)?.title ?? id
  const { filteredEntities, filteredLinks } = visiblePart(view)
  return (
    <section className="filter-bar slip" aria-label="Filter in force">
      <ul className="filter-chips">
        {filterConditions(filter, titleOf).map(({ key, words, without, alone }) => (
          <li key={key} className="filter-chip">
            <span title={aloneWords(view, alone)}>{words}</span>
            <button
              type="button"
              aria-label={`Remove filter: ${words}`}
              title="Remove this filter"
              onClick={() => setFilter(without)}
            >
              <X aria-hidden="true" />
            </button>
          </li>
        ))}
      </ul>
      <p className="filter-left-out numbers" aria-live="polite">
        {filteredEntities + filteredLinks === 0
          ? 'leaves out nothing here'
          : `${leftOutWords(filteredEntities, filteredLinks)} ${filter.fade ? 'faded' : 'left out'}`}
      </p>
      <div className="filter-ways">
        <Choice
          label="What is left out"
          value={filter.fade}
          options={FADE_OPTIONS}
          onChange={(fade) => setFilter({ fade })}
        />
        <IconButton icon={SlidersHorizontal} name="Change the filter" keys="G" onPress={() => openPanel('filter')} />
        <button type="button" className="text-button" onClick={clearFilter}>
          Clear all
        </button>
      </div>
    </section>
  )
}

/** "12 entities and 30 links" */
function leftOutWords(entities: number, links: number): string {
  const parts = [
    ...(entities > 0 ? [countWords(entities, 'entity')] : []),
    ...(links > 0 ? [countWords(links, 'link')] : []),
  ]
  return parts.join(' and ')
}

/** What one condition by itself leaves out. */
function aloneWords(view: View, alone: View['filter']): string {
  const { filteredEntities, filteredLinks } = visiblePart({ ...view, filter: alone })
  if (filteredEntities + filteredLinks === 0) return 'By itself this leaves out nothing here'
  return `By itself this leaves out ${leftOutWords(filteredEntities, filteredLinks)}`
}
