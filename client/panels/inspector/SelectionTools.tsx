/** Makes the selection larger by what belongs to it. */
import { Shapes, Spline, Workflow } from 'lucide-react'
import { selectBetween, selectLinkType, selectNeighbours, selectSameTypes } from '../../actions/grow-selection.ts'
import { keepPanel } from '../../app/keep-panel.ts'
import { keyHint } from '../../commands/commands.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { formatCount, linkWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'

export function SelectionTools({ several }: { readonly several: boolean }) {
  const view = useView((state) => state.view)
  const counts = new Map<string, number>()
  for (const { type } of visiblePart(view).links.values()) counts.set(type, (counts.get(type) ?? 0) + 1)
  const types = [...counts].sort((a, b) => b[1] - a[1])
  return (
    <section className="selection-tools" aria-labelledby="selection-tools-title">
      <h3 id="selection-tools-title">Select more</h3>
      <div className="panel-actions several-actions">
        <button type="button" className="button" title={`(${keyHint('select-neighbours')})`} onClick={selectNeighbours}>
          <Workflow aria-hidden="true" />
          Neighbours
        </button>
        <button type="button" className="button" title={`(${keyHint('select-same-type')})`} onClick={selectSameTypes}>
          <Shapes aria-hidden="true" />
          All of this type
        </button>
        {several && (
          <button type="button" className="button" title={`(${keyHint('select-between')})`} onClick={selectBetween}>
            <Spline aria-hidden="true" />
            What lies between
          </button>
        )}
      </div>
      {types.length > 0 && (
        <label className="selection-link-type">
          <span className="quiet">Links of one type, with both ends</span>
          <select
            value=""
            onChange={(event) => {
              const type = event.target.value
              if (type !== '') void keepPanel(() => selectLinkType(type))
            }}
          >
            <option value="">Choose a type…</option>
            {types.map(([type, count]) => (
              <option key={type} value={type}>
                {linkWords(type).forward} ({formatCount(count)})
              </option>
            ))}
          </select>
        </label>
      )}
    </section>
  )
}
