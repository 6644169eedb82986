/** Stands where a picture would be while nothing is in view: why, and the button that changes it. */
import { isFiltering } from '../../../view/view.ts'
import { clearFilter } from '../../actions/clear-filter.ts'
import { showHidden } from '../../actions/show-hidden.ts'
import { useView } from '../../store/use-view.ts'

interface Props {
  readonly scope: 'view' | 'selection'
  readonly onScope: (scope: 'view') => void
}

export function NothingToSave({ scope, onScope }: Props) {
  const isHidden = useView(({ view }) => view.hidden.size > 0)
  const isFiltered = useView(({ view }) => isFiltering(view.filter))
  if (scope === 'selection') {
    return (
      <>
        <p className="quiet">Nothing that is in view is selected. Select entities first, or take all in view.</p>
        <button type="button" className="button" onClick={() => onScope('view')}>
          Take all in view
        </button>
      </>
    )
  }
  return (
    <>
      <p className="quiet">
        {isHidden && isFiltered
          ? 'Nothing is in view: all of it is hidden or filtered out.'
          : isHidden
            ? 'Nothing is in view: all of it is hidden by hand.'
            : isFiltered
              ? 'Nothing is in view: the filter leaves all of it out.'
              : 'Nothing is in view yet: search for somebody first.'}
      </p>
      <div className="export-nothing-ways">
        {isHidden && (
          <button type="button" className="button" onClick={showHidden}>
            Show what is hidden
          </button>
        )}
        {isFiltered && (
          <button type="button" className="button" onClick={clearFilter}>
            Clear the filter
          </button>
        )}
      </div>
    </>
  )
}
