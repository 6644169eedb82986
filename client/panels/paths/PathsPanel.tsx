/** How selected entities are connected: the shortest paths between each two of them, in words. */
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { findPaths } from '../../actions/find-paths.ts'
import { openPanel } from '../../app/panel-store.ts'
import { formatCount } from '../../../view/words.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { taskStore, useTasks } from '../../store/tasks.ts'
import { useView } from '../../store/use-view.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { EndName } from './EndName.tsx'
import { PairPaths } from './PairPaths.tsx'
import { PathFields } from './PathFields.tsx'
import { pairsOf, USUAL_LIMITS } from './path-limits.ts'

/** More pairs than this would be a table, not an answer. */
const PAIRS_MAX = 15

export function PathsPanel() {
  const ends = useTasks((state) => state.paths) ?? []
  const selection = useView((state) => state.view.selection)
  const entities = useView((state) => state.view.entities)
  const [limits, setLimits] = useState(USUAL_LIMITS)

  // What this panel highlights goes with the panel.
  useEffect(() => () => setHighlight(null), [])

  const chosen = [...selection].filter((id) => entities.has(id))
  const isOther = chosen.length > 1 && (chosen.length !== ends.length || chosen.some((id) => !ends.includes(id)))
  const pairs = pairsOf(ends)
  const close = (): void => {
    taskStore.setState({ paths: null })
    openPanel('details')
  }

  return (
    <div className="panel-content scroll">
      <header className="panel-heading paths-heading">
        <h2>Paths</h2>
        <IconButton icon={X} name="Close the paths" onPress={close} />
      </header>
      <p>
        Between{' '}
        {ends.map((id, index) => (
          <span key={id}>
            {index > 0 && (index === ends.length - 1 ? ' and ' : ', ')}
            <EndName id={id} />
          </span>
        ))}
      </p>
      {isOther && (
        <p>
          <button type="button" className="text-button" onClick={findPaths}>
            Between the {chosen.length} now selected instead
          </button>
        </p>
      )}
      <PathFields ends={ends} limits={limits} onChange={setLimits} />
      {pairs.length > PAIRS_MAX && (
        <p className="quiet numbers">
          {PAIRS_MAX} of {formatCount(pairs.length)} pairs shown; select fewer to see the others
        </p>
      )}
      {pairs.slice(0, PAIRS_MAX).map(([from, to]) => (
        <PairPaths key={`${from} ${to}`} from={from} to={to} limits={limits} onLimits={setLimits} />
      ))}
    </div>
  )
}
