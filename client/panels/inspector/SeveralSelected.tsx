/** A summary of several selected things, and what can be done with all of them. */
import { EyeOff, Focus, Network, Route, Waypoints } from 'lucide-react'
import { expandOrChoose } from '../../actions/choose-neighbours.ts'
import { findPaths } from '../../actions/find-paths.ts'
import { hideOthers } from '../../actions/hide-others.ts'
import { hideSelection } from '../../actions/hide-selection.ts'
import { selectOnly } from '../../actions/select-only.ts'
import { showLinksAmong } from '../../actions/show-links-among.ts'
import { keyHint } from '../../commands/commands.ts'
import { countWords, formatCount, linkWords, statuses, statusWords, typeWords } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { QuestionsAbout } from '../ask/QuestionsAbout.tsx'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { SelectionGroups } from './SelectionGroups.tsx'
import { SelectionTools } from './SelectionTools.tsx'
import { summariseSelection } from './summarise-selection.ts'

const MOST_LISTED = 200

export function SeveralSelected() {
  const view = useView((state) => state.view)
  const { entities, types, selectedLinks, among } = summariseSelection(view)
  return (
    <div className="panel-content scroll">
      <header className="panel-heading">
        <p className="panel-type">selection</p>
        <h2 className="numbers">
          {[
            ...types.map(([type, count]) => `${formatCount(count)} ${typeWords(type, count)}`),
            ...(selectedLinks.length > 0 ? [countWords(selectedLinks.length, 'link')] : []),
          ].join(', ')}
        </h2>
      </header>
      <div className="panel-actions">
        <button type="button" className="button" onClick={hideOthers}>
          <Focus aria-hidden="true" />
          Hide all others
        </button>
        <button type="button" className="button" onClick={hideSelection}>
          <EyeOff aria-hidden="true" />
          Hide these
        </button>
      </div>
      {entities.length > 1 && (
        <div className="panel-actions several-actions">
          <button
            type="button"
            className="button"
            onClick={findPaths}
            title={`Find paths between them (${keyHint('find-paths')})`}
          >
            <Route aria-hidden="true" />
            Find paths
          </button>
          <button
            type="button"
            className="button"
            title={`Choose among the neighbours of all of them with ${keyHint('expand-choice')}`}
            onClick={() => void expandOrChoose(entities.map(({ id }) => id))}
          >
            <Network aria-hidden="true" />
            Expand these
          </button>
          <button
            type="button"
            className="button"
            title={`Show all links among these (${keyHint('links-among')})`}
            onClick={() => void showLinksAmong()}
          >
            <Waypoints aria-hidden="true" />
            Show all links among these
          </button>
        </div>
      )}
      {entities.length > 1 && (
        <section className="among" aria-labelledby="among-title">
          <h3 id="among-title">
            Links among them <span className="quiet numbers">{formatCount(among.length)}</span>
          </h3>
          <ul>
            {statuses.map((status) => {
              const count = among.filter((link) => link.status === status).length
              return (
                count > 0 && (
                  <li key={status}>
                    <LineSample status={status} />
                    {statusWords(status)} <span className="quiet numbers">{formatCount(count)}</span>
                  </li>
                )
              )
            })}
          </ul>
        </section>
      )}
      <SelectionGroups several={entities.length > 1} />
      <SelectionTools several={entities.length > 1} />
      <QuestionsAbout entities={entities} />
      <ul className="selected-list">
        {entities.slice(0, MOST_LISTED).map((entity) => (
          <li key={entity.id}>
            <button type="button" className="row-button" onClick={() => selectOnly([entity.id])}>
              <TypeShape type={entity.type} />
              <span>{entity.name}</span>
            </button>
          </li>
        ))}
        {selectedLinks.slice(0, MOST_LISTED).map((link) => (
          <li key={link.id}>
            <button type="button" className="row-button" onClick={() => selectOnly([link.id])}>
              <LineSample status={link.status} length={24} />
              <span>
                {view.entities.get(link.from)?.name} {linkWords(link.type).forward} {view.entities.get(link.to)?.name}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {entities.length + selectedLinks.length > MOST_LISTED && (
        <p className="quiet">The list ends after {formatCount(MOST_LISTED)}; the panel “List” has everything.</p>
      )}
    </div>
  )
}
