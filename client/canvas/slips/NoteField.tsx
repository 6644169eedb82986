/** Where a note is written. Ctrl+Enter or leaving the field takes it, Esc leaves everything as it was. */
import { useEffect, useRef, useState } from 'react'
import { finishNote } from '../../actions/write-note.ts'
import { NOTE_MOST } from '../../model/notes.ts'
import { noteLines } from '../../../view/note-box.ts'
import type { Point } from '../../../view/view.ts'
import { canvasController } from '../../store/canvas-controller.ts'

const LEAST_ROWS = 3

export function NoteField({ at, text }: { readonly at: Point; readonly text: string }) {
  const field = useRef<HTMLTextAreaElement>(null)
  const isOver = useRef(false)
  const [rows, setRows] = useState(() => rowsFor(text))
  useEffect(() => {
    field.current?.focus({ preventScroll: true })
    field.current?.setSelectionRange(text.length, text.length)
  }, [text])
  const finish = (written: string | null, isByKey: boolean): void => {
    if (isOver.current) return
    isOver.current = true
    finishNote(written)
    if (isByKey) canvasController.getState().current?.focus()
  }
  return (
    <div className="canvas-note is-open" style={{ translate: `${at.x}px ${at.y}px` }}>
      <textarea
        ref={field}
        className="canvas-note-field"
        aria-label="Note"
        placeholder="Write a note. Ctrl+Enter keeps it, Esc does not."
        defaultValue={text}
        rows={rows}
        maxLength={NOTE_MOST}
        onChange={(event) => setRows(rowsFor(event.target.value))}
        onBlur={(event) => finish(event.target.value, false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) finish(event.currentTarget.value, true)
          if (event.key === 'Escape') finish(null, true)
        }}
      />
    </div>
  )
}

const rowsFor = (text: string): number => Math.max(LEAST_ROWS, noteLines(text).length + 1)
