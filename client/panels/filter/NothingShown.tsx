/** Says why the canvas is empty although the view is not, and how to get everything back. */
import { visiblePart } from '../../../view/visible-part.ts'
import { countWords } from '../../../view/words.ts'
import { clearFilter } from '../../actions/clear-filter.ts'
import { showHidden } from '../../actions/show-hidden.ts'
import { useView } from '../../store/use-view.ts'

export function NothingShown() {
  const view = useView((state) => state.view)
  const { entities, filteredEntities, hiddenEntities } = visiblePart(view)
  if (entities.size > 0 || view.entities.size === 0) return null
  return (
    <div className="nothing-shown" role="status">
      {filteredEntities > 0 ? (
        <>
          <p>
            The filter leaves out everything:{' '}
            {filteredEntities === 1 ? 'the only entity' : `all ${countWords(filteredEntities, 'entity')}`} of this view
            {hiddenEntities > 0 ? ' that you did not hide' : ''}.
          </p>
          <button type="button" className="button primary" onClick={clearFilter}>
            Clear the filter
          </button>
        </>
      ) : (
        <>
          <p>You hid everything: {countWords(hiddenEntities, 'entity')}.</p>
          <button type="button" className="button primary" onClick={showHidden}>
            Show what is hidden
          </button>
        </>
      )}
    </div>
  )
}
