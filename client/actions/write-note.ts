/** Writes notes on the canvas. */
import { addNote, editNote, moveNote as moved, removeNote as removed } from '../model/notes.ts'
import { NOTE_WIDTH } from '../../view/note-box.ts'
import type { Point } from '../../view/view.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { takeStep } from '../store/change-view.ts'
import { editingStore } from '../store/editing.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

/** How far a note lies from another one whose place it would take. */
const ASIDE = 28

/** Opens an empty note at a point of the canvas, or in the middle of what is seen; it is no step until something is written. */
export function startNote(at?: Point): void {
  if (viewStore.getState().view.entities.size === 0) return
  const middle = canvasController.getState().current?.middle() ?? { x: 0, y: 0 }
  editingStore.setState({
    now: { kind: 'note', id: null, at: freeSpot(at ?? { x: middle.x - NOTE_WIDTH / 2, y: middle.y }) },
  })
}

export function openNote(id: string): void {
  const note = viewStore.getState().view.notes.get(id)
  if (note !== undefined) editingStore.setState({ now: { kind: 'note', id, at: note.at } })
}

/** Ends the writing; null leaves everything as it was. */
export function finishNote(text: string | null): void {
  const { now } = editingStore.getState()
  editingStore.setState({ now: null })
  if (now?.kind !== 'note' || text === null) return
  const { id, at } = now
  if (id === null) takeStep('Add note', (view) => addNote(view, text, at))
  else if (text.trim() === '') removeNote(id)
  else takeStep('Write note', (view) => editNote(view, id, text))
}

export function moveNote(id: string, to: Point): void {
  takeStep('Move note', (view) => moved(view, id, to))
}

export function removeNote(id: string): void {
  takeStep('Remove note', (view) => removed(view, id))
  showNotice('Removed the note')
}

function freeSpot(at: Point): Point {
  const taken = [...viewStore.getState().view.notes.values()]
  let spot = at
  while (taken.some((note) => Math.abs(note.at.x - spot.x) < ASIDE / 2 && Math.abs(note.at.y - spot.y) < ASIDE / 2)) {
    spot = { x: spot.x + ASIDE, y: spot.y + ASIDE }
  }
  return spot
}
