/** What the canvas shows, in words: every entity with its links, to be read and used without seeing the drawing. */
import { useState } from 'react'
import { describeView } from '../../model/describe.ts'
import { walkOrder } from '../../model/walk-order.ts'
import { useView } from '../../store/use-view.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { ListEntry } from './ListEntry.tsx'

export function CanvasList() {
  const view = useView((state) => state.view)
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set())
  const entities = walkOrder(view)
  const toggle = (id: string): void => {
    const next = new Set(open)
    if (!next.delete(id)) next.add(id)
    setOpen(next)
  }

  return (
    <div className="panel-content scroll">
      <header className="panel-heading">
        <h2>What the canvas shows</h2>
        <p className="quiet numbers">{describeView(view)}</p>
      </header>
      <VirtualRows rows={entities} keyOf={({ id }) => id} estimate={() => 40}>
        {(entity) => (
          <ListEntry entity={entity} view={view} open={open.has(entity.id)} onToggle={() => toggle(entity.id)} />
        )}
      </VirtualRows>
    </div>
  )
}
