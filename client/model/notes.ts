/** The reader's own words on the canvas. */
import type { Note, Point, View } from '../../view/view.ts'
import { nextId } from './groups.ts'

export const NOTE_MOST = 2000

/** The id of the next new note. */
export const nextNoteId = ({ notes }: View): string => nextId(notes)

/** The view with a note more, its upper left corner at the point; the same view when the text is empty. */
export function addNote(view: View, text: string, at: Point): View {
  const clean = cleanText(text)
  if (clean === '') return view
  const id = nextNoteId(view)
  return withNote(view, { id, text: clean, at: whole(at) })
}

/** The view with another text on the note; an empty text takes the note away. */
export function editNote(view: View, id: string, text: string): View {
  const note = view.notes.get(id)
  if (note === undefined) return view
  const clean = cleanText(text)
  if (clean === '') return removeNote(view, id)
  return clean === note.text ? view : withNote(view, { ...note, text: clean })
}

export function moveNote(view: View, id: string, to: Point): View {
  const note = view.notes.get(id)
  const at = whole(to)
  if (note === undefined || (note.at.x === at.x && note.at.y === at.y)) return view
  return withNote(view, { ...note, at })
}

export function removeNote(view: View, id: string): View {
  if (!view.notes.has(id)) return view
  const notes = new Map(view.notes)
  notes.delete(id)
  return { ...view, notes }
}

function withNote(view: View, note: Note): View {
  return { ...view, notes: new Map(view.notes).set(note.id, note) }
}

/** Plain text with simple line ends, nothing at its end, and without halves of signs, which an address cannot hold. */
function cleanText(text: string): string {
  const plain = text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
  return Array.from(plain.trim()).slice(0, NOTE_MOST).join('').trim()
}

const whole = ({ x, y }: Point): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 })
