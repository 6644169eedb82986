/** On a narrow screen: what is selected, in one slip above the tabs, with the way to its details. */
import { Network, TextSearch } from 'lucide-react'
import { expandEntity } from '../../actions/expand-entity.ts'
import { openPanel, usePanels } from '../../app/panel-store.ts'
import { hiddenNeighbours } from '../../../view/hidden-neighbours.ts'
import { countWords, formatCount, linkWords, typeWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'

export function SelectionPeek() {
  const view = useView((state) => state.view)
  const sheet = usePanels((state) => state.sheet)
  const [only] = view.selection
  if (only === undefined || sheet !== null) return null
  const entity = view.selection.size === 1 ? view.entities.get(only) : undefined
  const link = view.selection.size === 1 ? view.links.get(only) : undefined
  const left = entity === undefined ? 0 : hiddenNeighbours(view, entity.id)
  return (
    <section className="peek slip" aria-label="Selected">
      <div className="peek-words">
        {entity !== undefined && (
          <>
            <p className="panel-type">
              <TypeShape type={entity.type} />
              {typeWords(entity.type)}
            </p>
            <p className="peek-name">{entity.name}</p>
          </>
        )}
        {link !== undefined && (
          <>
            <p className="panel-type">
              <LineSample status={link.status} length={24} />
              {countWords(link.voices, 'independent voice')}
            </p>
            <p className="peek-name">
              {view.entities.get(link.from)?.name} {linkWords(link.type).forward} {view.entities.get(link.to)?.name}
            </p>
          </>
        )}
        {view.selection.size > 1 && <p className="peek-name">{formatCount(view.selection.size)} selected</p>}
      </div>
      {entity !== undefined && left > 0 && (
        <button type="button" className="button" onClick={() => void expandEntity(entity.id)}>
          <Network aria-hidden="true" />
          <span className="numbers">+{formatCount(left)}</span>
          <span className="only-spoken">neighbours: expand</span>
        </button>
      )}
      <button type="button" className="button primary" onClick={() => openPanel('details')}>
        <TextSearch aria-hidden="true" />
        Details
      </button>
    </section>
  )
}
