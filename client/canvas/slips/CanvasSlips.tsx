/** What lies above the graph as elements of the page: the labels of open groups, and notes. The canvas keeps them in place. */
import './slips.css'
import type { RefObject } from 'react'
import { drawnPart } from '../../../view/drawn-part.ts'
import { useEditing } from '../../store/editing.ts'
import { useView } from '../../store/use-view.ts'
import { GroupLabel } from './GroupLabel.tsx'
import { NoteField } from './NoteField.tsx'
import { NotePaper } from './NotePaper.tsx'

export function CanvasSlips({ place }: { readonly place: RefObject<HTMLDivElement | null> }) {
  const groups = useView((state) => state.view.groups)
  const notes = useView((state) => state.view.notes)
  const view = useView((state) => (state.view.groups.size > 0 ? state.view : null))
  const editing = useEditing()
  const written = editing?.kind === 'note' ? editing : null
  return (
    <div ref={place} className="canvas-slips">
      {view !== null &&
        [...groups.values()].map((group) => {
          const { entities } = drawnPart(view)
          const members = group.folded ? [] : group.members.filter((id) => entities.has(id))
          const isNamed = editing?.kind === 'group' && editing.id === group.id
          return (
            (members.length > 0 || isNamed) && <GroupLabel key={group.id} group={group} members={members} view={view} />
          )
        })}
      <div className="canvas-notes" data-notes="">
        {[...notes.values()].map((note) => note.id !== written?.id && <NotePaper key={note.id} note={note} />)}
        {written !== null && (
          <NoteField at={written.at} text={written.id === null ? '' : (notes.get(written.id)?.text ?? '')} />
        )}
      </div>
    </div>
  )
}
