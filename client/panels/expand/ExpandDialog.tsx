/** Asks which neighbours to bring: counts of each kind, an order, a maximum, and always what that would add. */
import { X } from 'lucide-react'
import { type SubmitEvent, useEffect, useId, useRef, useState } from 'react'
import { NEIGHBOURS_DEFAULT, NEIGHBOURS_MAX, NeighbourOrder } from '../../../contract/neighbours.ts'
import { expandEntities } from '../../actions/expand-entities.ts'
import { additionWords, ANY_NEIGHBOUR, countChosen, type NeighbourChoice } from '../../model/choose-kinds.ts'
import { orderWords } from '../../model/expansion-words.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { taskStore, useTasks } from '../../store/tasks.ts'
import { useView } from '../../store/use-view.ts'
import { Failed } from '../parts/Failed.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { ChoiceFields } from './ChoiceFields.tsx'
import { useKinds } from './use-kinds.ts'

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
  const { all, kinds, counting, error, retry } = useKinds(ids, exclude, choice)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const names = ids.map((id) => entities.get(id)?.name ?? id)
  const title = names.length === 1 ? `Expand ${names[0]}` : `Expand ${countWords(names.length, 'entity')}`
  const fitting = countChosen(kinds, choice)
  const added = Math.min(most, fitting)

  const expand = (event: SubmitEvent): void => {
    event.preventDefault()
    if (added === 0 || counting) return
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
        {names.length > 1 && <p className="quiet">{namesInShort(names)}</p>}
        {all.isPending && <Skeleton lines={8} label="The neighbours are being counted" />}
        {error !== null && <Failed error={error} onRetry={retry} />}
        {all.isSuccess && (
          <>
            <ChoiceFields answer={all.data} kinds={kinds} choice={choice} onChange={setChoice} />
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
                {counting ? (
                  'Counting the neighbours of that period …'
                ) : (
                  <>
                    {additionWords(fitting, all.data.total, most)}
                    {added > 0 && added < fitting && <span className="quiet">, {orderWords(order)}</span>}
                  </>
                )}
              </p>
              <button type="submit" className="button primary numbers" disabled={added === 0 || counting}>
                Add {formatCount(added)}
              </button>
            </footer>
          </>
        )}
      </form>
    </dialog>
  )
}

/** As many as fill a line or two. */
const NAMED = 8

function namesInShort(names: readonly string[]): string {
  const left = names.length - NAMED
  return left <= 1 ? names.join(', ') : `${names.slice(0, NAMED).join(', ')} and ${formatCount(left)} more`
}
