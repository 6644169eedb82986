/** Asks which neighbours to bring: counts of each kind, an order, a maximum, and always what that would add. */
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { NEIGHBOURS_DEFAULT, NEIGHBOURS_MAX, NeighbourOrder } from '../../../contract/neighbours.ts'
import { expandEntities } from '../../actions/expand-entities.ts'
import { fetchNeighbourKinds } from '../../api/fetch-neighbours.ts'
import { ANY_NEIGHBOUR, countChosen, type NeighbourChoice } from '../../model/choose-kinds.ts'
import { orderWords } from '../../model/expansion-words.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { taskStore, useTasks } from '../../store/tasks.ts'
import { useView } from '../../store/use-view.ts'
import { Failed } from '../parts/Failed.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { ChoiceFields } from './ChoiceFields.tsx'

export function ExpandDialog() {
  const choosing = useTasks((state) => state.choosing)
  return choosing === null ? null : <Dialog key={choosing.join(' ')} ids={choosing} />
}

function Dialog({ ids }: { readonly ids: readonly string[] }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const entities = useView((state) => state.view.entities)
  // What was on the canvas when the dialog opened: it is modal, so nothing else comes meanwhile.
  const [exclude] = useState(() => [...entities.keys()])
  const [choice, setChoice] = useState<NeighbourChoice>(ANY_NEIGHBOUR)
  const [order, setOrder] = useState<NeighbourOrder>('most-connected')
  const [most, setMost] = useState(NEIGHBOURS_DEFAULT)
  const kinds = useQuery({
    queryKey: ['neighbour-kinds', ids, exclude],
    queryFn: ({ signal }) => fetchNeighbourKinds({ ids: [...ids], exclude }, signal),
  })

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const names = ids.map((id) => entities.get(id)?.name ?? id)
  const title = names.length === 1 ? `Expand ${names[0]}` : `Expand ${countWords(names.length, 'entity')}`
  const fitting = kinds.isSuccess ? countChosen(kinds.data.kinds, choice) : 0
  const added = Math.min(most, fitting)

  const expand = (event: SubmitEvent): void => {
    event.preventDefault()
    if (added === 0) return
    const wish = Object.fromEntries(Object.entries(choice).filter(([, value]) => value !== null))
    dialog.current?.close()
    void expandEntities(ids, { ...wish, order, limit: most })
  }

  return (
    // A dialog closes with Escape by itself; the click on its veil is the same for the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="help expand-dialog"
      aria-labelledby={titleId}
      onClose={() => taskStore.setState({ choosing: null })}
      onClick={(event) => {
        // A click that hits the dialog itself and nothing in it is a click on the veil.
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      <form className="help-sheet scroll" onSubmit={expand}>
        <header className="help-head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon={X} name="Close" onPress={() => dialog.current?.close()} />
        </header>
        {names.length > 1 && <p className="quiet">{names.join(', ')}</p>}
        {kinds.isPending && <Skeleton lines={8} label="The neighbours are being counted" />}
        {kinds.isError && <Failed error={kinds.error} onRetry={() => void kinds.refetch()} />}
        {kinds.isSuccess && (
          <>
            <ChoiceFields kinds={kinds.data.kinds} choice={choice} onChange={setChoice} />
            <div className="expand-row">
              <label>
                Which first
                <select value={order} onChange={(event) => setOrder(NeighbourOrder.parse(event.target.value))}>
                  {NeighbourOrder.options.map((option) => (
                    <option key={option} value={option}>
                      {orderWords(option)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                At most
                <input
                  type="number"
                  min={1}
                  max={NEIGHBOURS_MAX}
                  value={most}
                  onChange={(event) => setMost(Math.max(1, Math.min(NEIGHBOURS_MAX, event.target.valueAsNumber || 1)))}
                />
              </label>
            </div>
            <footer className="expand-foot">
              <p role="status" className="numbers">
                {fitting === 0
                  ? 'No neighbour fits. Choose less strictly.'
                  : `Adds ${formatCount(added)} of ${formatCount(kinds.data.total)}`}
                {added > 0 && added < fitting && <span className="quiet">, {orderWords(order)}</span>}
              </p>
              <button type="submit" className="button primary numbers" disabled={added === 0}>
                Add {formatCount(added)}
              </button>
            </footer>
          </>
        )}
      </form>
    </dialog>
  )
}
