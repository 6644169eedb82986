/** A note: a slip of paper that can be moved, written on and taken away, by hand and by keyboard. */
import { X } from 'lucide-react'
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { moveNote, openNote, removeNote } from '../../actions/write-note.ts'
import { noteLines } from '../../../view/note-box.ts'
import type { Note, Point } from '../../../view/view.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { followHand } from './follow-hand.ts'

/** How far an arrow key moves a note, in units of the canvas; with Shift ten times as far. */
const STEP = 4
const ARROWS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -STEP, y: 0 },
  ArrowRight: { x: STEP, y: 0 },
  ArrowUp: { x: 0, y: -STEP },
  ArrowDown: { x: 0, y: STEP },
}

export function NotePaper({ note }: { readonly note: Note }) {
  const { id, text, at } = note
  const paper = useRef<HTMLDivElement>(null)

  const drag = (event: PointerEvent<HTMLElement>): void => {
    const zoom = canvasController.getState().current?.zoom() ?? 1
    const put = ({ x, y }: Point): void => {
      if (paper.current !== null) paper.current.style.translate = `${x}px ${y}px`
    }
    const there = (by: Point): Point => ({ x: at.x + by.x / zoom, y: at.y + by.y / zoom })
    followHand(event, {
      onMove: (by) => put(there(by)),
      onEnd(by) {
        put(at)
        if (by !== null) moveNote(id, there(by))
      },
    })
  }
  const onKey = (event: KeyboardEvent): void => {
    const arrow = ARROWS[event.key]
    if (arrow !== undefined) {
      const far = event.shiftKey ? 10 : 1
      moveNote(id, { x: at.x + arrow.x * far, y: at.y + arrow.y * far })
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      removeNote(id)
      canvasController.getState().current?.focus()
    } else if (event.key === 'Escape') canvasController.getState().current?.focus()
    else return
    event.preventDefault()
  }
  return (
    <div ref={paper} className="canvas-note" style={{ translate: `${at.x}px ${at.y}px` }}>
      <button
        type="button"
        className="canvas-note-text"
        aria-label={`Note: ${text}`}
        title="Double-click or Enter to write, drag or arrow keys to move, Delete to take away"
        onPointerDown={drag}
        onDoubleClick={() => openNote(id)}
        onClick={(event) => {
          // Enter and Space come as a click without a pointer.
          if (event.detail === 0) openNote(id)
        }}
        onKeyDown={onKey}
      >
        {noteLines(text).join('\n')}
      </button>
      <button
        type="button"
        className="canvas-note-remove"
        aria-label="Remove the note"
        title="Remove"
        onClick={() => removeNote(id)}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  )
}
