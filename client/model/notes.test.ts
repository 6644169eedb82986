import { expect, test } from 'vitest'
import { entity, viewOf } from '../../view/tests/made-up.ts'
import { addNote, editNote, moveNote, NOTE_MOST, removeNote } from './notes.ts'

const view = viewOf([entity('a')])
const noted = addNote(view, ' Ask again.\r\nWho paid? ', { x: 1.6, y: -0.2 })

test('a note keeps its lines and lies on whole pixels', () => {
  expect([...noted.notes.values()]).toEqual([{ id: '1', text: 'Ask again.\nWho paid?', at: { x: 2, y: 0 } }])
})

test('nothing written is no note', () => {
  expect(addNote(view, ' \n ', { x: 0, y: 0 })).toBe(view)
  expect(editNote(noted, '1', '  ').notes.size).toBe(0)
})

test('a note is written anew, moved and taken away, and nothing else with it', () => {
  const edited = editNote(noted, '1', 'Asked.')
  expect(edited.notes.get('1')?.text).toBe('Asked.')
  expect(moveNote(edited, '1', { x: 9, y: 9 }).notes.get('1')).toEqual({ id: '1', text: 'Asked.', at: { x: 9, y: 9 } })
  expect(removeNote(edited, '1')).toEqual(view)
  expect(editNote(noted, '1', 'Ask again.\nWho paid?')).toBe(noted)
  expect(moveNote(noted, '1', { x: 2, y: 0 })).toBe(noted)
})

test('what an address cannot hold, and what is too much, does not get in', () => {
  const odd = addNote(view, `a\u0000b\ud800${'x'.repeat(NOTE_MOST)}`, { x: 0, y: 0 }).notes.get('1')?.text ?? ''
  expect(odd.startsWith('a b\ufffdx')).toBe(true)
  expect(odd).toHaveLength(NOTE_MOST)
})
