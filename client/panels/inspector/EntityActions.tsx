/** What can be done with one entity: bring in its neighbours, take them away again, hide it. */
import { EyeOff, ListFilter, Minimize2, Network } from 'lucide-react'
import type { Entity } from '../../../contract/graph.ts'
import { chooseNeighbours, expandOrChoose } from '../../actions/choose-neighbours.ts'
import { collapseEntity } from '../../actions/collapse-entity.ts'
import { hideEntities } from '../../actions/hide-entities.ts'
import { keyHint } from '../../commands/commands.ts'
import { hiddenNeighbours, shownNeighbours } from '../../../view/hidden-neighbours.ts'
import { formatCount } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { IconButton } from '../parts/IconButton.tsx'

export function EntityActions({ entity }: { readonly entity: Entity }) {
  const view = useView((state) => state.view)
  const expanding = useView((state) => state.busy.has(entity.id))
  if (!view.entities.has(entity.id)) return null
  const left = hiddenNeighbours(view, entity.id)
  return (
    <div className="panel-actions">
      <button
        type="button"
        className={left > 0 ? 'button primary' : 'button'}
        disabled={left === 0 || expanding}
        onClick={() => void expandOrChoose([entity.id])}
      >
        <Network aria-hidden="true" />
        <span className="numbers">
          {expanding ? 'Expanding…' : left === 0 ? 'All neighbours shown' : `Expand (${formatCount(left)} more)`}
        </span>
      </button>
      <IconButton
        icon={ListFilter}
        name="Expand… (choose which neighbours)"
        keys={keyHint('expand-choice')}
        disabled={left === 0 || expanding}
        onPress={() => chooseNeighbours([entity.id])}
      />
      <IconButton
        icon={Minimize2}
        name="Collapse: take away what expanding brought"
        keys={keyHint('collapse')}
        disabled={shownNeighbours(view, entity.id) === 0}
        onPress={() => collapseEntity(entity.id)}
      />
      <IconButton icon={EyeOff} name="Hide" keys={keyHint('hide')} onPress={() => hideEntities([entity.id])} />
    </div>
  )
}
