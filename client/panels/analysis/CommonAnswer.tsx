/** What two selected entities have in common; always up to date. */
import { askAboutPair } from '../../actions/analyse.ts'
import { commonNeighbours } from '../../model/analysis/common-neighbours.ts'
import { chosenEntities } from '../../model/grow-selection.ts'
import { countWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { EndName } from '../paths/EndName.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { revealChosen } from './reveal-chosen.ts'

interface Props {
  readonly pair: readonly [string, string] | null
  readonly minVoices: number
}

export function CommonAnswer({ pair, minVoices }: Props) {
  const view = useView((state) => state.view)
  const chosen = chosenEntities(view)
  const isOther = chosen.length === 2 && chosen.some((id) => pair?.includes(id) !== true)
  const other = isOther && (
    <p>
      <button type="button" className="text-button" onClick={askAboutPair}>
        Ask about the two now selected
      </button>
    </p>
  )
  if (pair === null || !pair.every((id) => view.entities.has(id))) {
    return other || <p>Select two entities on the canvas (the second one with Shift held) to ask about them.</p>
  }
  const ids = commonNeighbours(view, pair[0], pair[1], minVoices)
  return (
    <>
      {other}
      <p>
        <EndName id={pair[0]} /> and <EndName id={pair[1]} /> have {countWords(ids.length, 'neighbour')} in common
        {ids.length === 0 ? ' here. Expanding them may bring some in.' : '.'}
      </p>
      {ids.length > 0 && (
        <>
          <div className="panel-actions">
            <button type="button" className="button" onClick={() => revealChosen([...pair, ...ids])}>
              Select them all
            </button>
          </div>
          <VirtualRows rows={ids} keyOf={(id) => id} estimate={() => 36}>
            {(id) => (
              <button
                type="button"
                className={view.selection.has(id) ? 'row-button selected' : 'row-button'}
                aria-pressed={view.selection.has(id)}
                onClick={() => revealChosen([id])}
              >
                <TypeShape type={view.entities.get(id)?.type ?? ''} />
                <span>{view.entities.get(id)?.name}</span>
              </button>
            )}
          </VirtualRows>
        </>
      )}
    </>
  )
}
