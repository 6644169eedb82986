/** The last change of the store by a load or a removal, with the button that takes it back; nothing where there is none. */
import { useQuery } from '@tanstack/react-query'
import { undoLoad } from '../../actions/load/undo-load.ts'
import { fetchLastLoad } from '../../api/change-cases.ts'
import { formatDate } from '../../../view/format-date.ts'
import { doneWords } from '../../model/load/load-words.ts'
import { UndoButton } from './UndoButton.tsx'

export function LastLoad() {
  const last = useQuery({ queryKey: ['last-load'], queryFn: ({ signal }) => fetchLastLoad(signal) })
  const load = last.data?.last ?? null
  if (load === null) return null
  return (
    <section aria-labelledby="last-load" className="last-load">
      <h3 id="last-load">{load.kind === 'load' ? 'Loaded last' : 'Removed last'}</h3>
      <p>
        <strong>{load.title}</strong> <span className="quiet numbers">{formatDate(load.at.slice(0, 10))}</span>
      </p>
      <p className="quiet">{doneWords(load.changes)}</p>
      <UndoButton
        words={load.kind === 'load' ? 'Undo this load' : 'Bring it back'}
        onUndo={async () => {
          await undoLoad()
        }}
      />
    </section>
  )
}
