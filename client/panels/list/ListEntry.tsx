/** One entity of the list, with its links in words when it is opened. */
import { ChevronRight, Network } from 'lucide-react'
import type { Entity, Link } from '../../../contract/graph.ts'
import { expandEntity } from '../../actions/expand-entity.ts'
import { selectOnly } from '../../actions/select-only.ts'
import { keepPanel } from '../../app/keep-panel.ts'
import { hiddenNeighbours } from '../../../view/hidden-neighbours.ts'
import { linkPeriod } from '../../../view/link-period.ts'
import { linksOf } from '../../model/links-of.ts'
import type { View } from '../../../view/view.ts'
import { countWords, formatCount, linkWords, statusWords, typeWords } from '../../../view/words.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'

interface Props {
  readonly entity: Entity
  readonly view: View
  readonly open: boolean
  readonly onToggle: () => void
}

export function ListEntry({ entity, view, open, onToggle }: Props) {
  const links = linksOf(view, entity.id)
  const left = hiddenNeighbours(view, entity.id)
  return (
    <div className="list-entry">
      <div className={view.selection.has(entity.id) ? 'list-line selected' : 'list-line'}>
        <IconButton
          className={open ? 'disclosure open' : 'disclosure'}
          icon={ChevronRight}
          name={`${open ? 'Close' : 'Open'} the ${countWords(links.length, 'link')} of ${entity.name}`}
          expanded={open}
          disabled={links.length === 0}
          onPress={onToggle}
        />
        <button
          type="button"
          className="row-button"
          aria-pressed={view.selection.has(entity.id)}
          onClick={() => void keepPanel(() => selectOnly([entity.id]))}
        >
          <TypeShape type={entity.type} />
          <span>
            {entity.name}
            <span className="only-spoken">
              , {typeWords(entity.type)}, {countWords(links.length, 'link')} shown
            </span>
          </span>
        </button>
        {left > 0 && (
          <button
            type="button"
            className="list-expand"
            title="Bring in its neighbours"
            onClick={() => void expandEntity(entity.id)}
          >
            <Network aria-hidden="true" />
            <span className="numbers">+{formatCount(left)}</span>
            <span className="only-spoken"> neighbours of {entity.name} are not shown: bring them in</span>
          </button>
        )}
      </div>
      {open && (
        <ul className="list-links">
          {links.map((link) => (
            <li key={link.id}>
              <LinkLine link={link} seenFrom={entity.id} view={view} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function LinkLine({ link, seenFrom, view }: { readonly link: Link; readonly seenFrom: string; readonly view: View }) {
  const out = link.from === seenFrom
  const words = linkWords(link.type)
  const other = view.entities.get(out ? link.to : link.from)
  const remarks = [link.role, linkPeriod(link)].filter((part) => part !== null).join(', ')
  return (
    <button
      type="button"
      className={view.selection.has(link.id) ? 'row-button selected' : 'row-button'}
      aria-pressed={view.selection.has(link.id)}
      onClick={() => void keepPanel(() => selectOnly([link.id]))}
    >
      <LineSample status={link.status} length={24} />
      <span>
        <span className="quiet">{out ? words.forward : words.backward}</span> {other?.name}
        {remarks !== '' && <span className="quiet numbers">, {remarks}</span>}
        <span className="only-spoken">, {statusWords(link.status)}</span>
      </span>
    </button>
  )
}
