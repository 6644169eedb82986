import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NOTE_PADDING, NOTE_SIZE, NOTE_WIDTH, noteBox, noteLines } from './note-box.ts'
import { textWidth } from './text-width.ts'

test('the writer’s own lines stay, long ones break between words', () => {
  expect(noteLines('Ask again.\n\nWho paid?')).toEqual(['Ask again.', '', 'Who paid?'])
  const lines = noteLines('The harbour master remembers another ship than the register has for that night')
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.join(' ')).toBe('The harbour master remembers another ship than the register has for that night')
})

test('no line is wider than the slip, and no sign is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      const lines = noteLines(text)
      for (const line of lines) {
        const fits = textWidth(line, NOTE_SIZE) <= NOTE_WIDTH - 2 * NOTE_PADDING
        expect(fits || Array.from(line).length === 1).toBe(true)
      }
      expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''))
    }),
  )
})

test('a slip is as high as its lines', () => {
  const one = noteBox({ text: 'Why?', at: { x: 10, y: 20 } })
  expect(one).toEqual({ left: 10, top: 20, right: 230, bottom: 63 })
  expect(noteBox({ text: 'Why?\nWhen?', at: { x: 10, y: 20 } }).bottom).toBe(82)
})
