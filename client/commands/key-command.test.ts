import { expect, test } from 'vitest'
import { keyCommand } from './key-command.ts'
import type { KeyPlace } from './key-place.ts'
import type { KeyPress } from './keys.ts'

/** "Ctrl Shift z" as a key press. */
function press(text: string): KeyPress {
  const parts = text.split(' ')
  const key = parts.at(-1) ?? ''
  return {
    key: key === 'Space' ? ' ' : key,
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    shiftKey: parts.includes('Shift'),
    altKey: parts.includes('Alt'),
  }
}

const commandAt = (keys: string, place: string): string | null => keyCommand(press(keys), place as KeyPlace)?.id ?? null

test.each([
  ['Enter', 'canvas', 'expand'],
  ['Shift Enter', 'canvas', 'expand-choice'],
  ['p', 'page', 'find-paths'],
  ['P', 'page', 'find-paths'],
  ['l', 'canvas', 'links-among'],
  ['Tab', 'canvas', 'next'],
  ['Shift Tab', 'canvas', 'previous'],
  ['ArrowLeft', 'canvas', 'go-left'],
  ['i', 'canvas', 'inspect'],
  ['Space', 'canvas', 'select'],
  ['h', 'page', 'hide'],
  ['Delete', 'canvas', 'hide'],
  ['Shift H', 'canvas', 'hide-others'],
  ['f', 'page', 'fit'],
  ['+', 'canvas', 'zoom-in'],
  ['Shift +', 'canvas', 'zoom-in'],
  ['-', 'canvas', 'zoom-out'],
  ['Shift ?', 'control', 'help'],
  ['Shift /', 'page', 'search'],
  ['Ctrl a', 'canvas', 'select-all'],
  ['Ctrl z', 'control', 'undo'],
  ['Ctrl Shift Z', 'page', 'redo'],
  ['Cmd z', 'canvas', 'undo'],
  ['Ctrl y', 'canvas', 'redo'],
  ['Escape', 'page', 'leave'],
])('%s with the keyboard on the %s means %s', (keys, place, command) => {
  expect(commandAt(keys, place)).toBe(command)
})

test.each([
  ['Ctrl f', 'canvas', 'it is the browser’s own search'],
  ['Ctrl z', 'field', 'a field undoes by itself'],
  ['Ctrl z', 'own', 'a dialog is open over the canvas'],
  ['Ctrl a', 'control', 'it would select what cannot be seen from there'],
  ['?', 'field', 'somebody is typing'],
  ['h', 'field', 'somebody is typing'],
  ['h', 'control', 'a list may search by letter'],
  ['Enter', 'control', 'it presses the button'],
  ['Enter', 'page', 'there is nothing to expand'],
  ['Tab', 'page', 'it leads into the page'],
  ['Alt ArrowLeft', 'canvas', 'it goes back'],
  ['Shift F', 'canvas', 'it means nothing'],
])('%s with the keyboard on the %s is left alone, because %s', (keys, place) => {
  expect(commandAt(keys, place)).toBeNull()
})
