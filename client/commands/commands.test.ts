import { expect, test } from 'vitest'
import { GROUPS } from './command.ts'
import { commandGroups, COMMANDS } from './commands.ts'
import { keyRows } from './key-rows.ts'
import { keysOf, keyWords } from './keys.ts'

/** What browsers do with these must not be taken from them. */
const BROWSER_KEYS = [
  ...'C D E F G H J L N O P Q R S T U V W X 0 1 2 3 4 5 6 7 8 9 + - = Tab'.split(' ').map((key) => `Ctrl+${key}`),
  ...'B C D E I J N O P Q R T V W Tab'.split(' ').map((key) => `Ctrl+Shift+${key}`),
  ...'F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 Shift+Escape PageUp PageDown'.split(' '),
]

test('every command has a name of its own', () => {
  const ids = COMMANDS.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

test('every command has a key, or says why not', () => {
  const silent = COMMANDS.filter((command) => ('keys' in command ? command.keys.length === 0 : command.keyless === ''))
  expect(silent.map(({ id }) => id)).toEqual([])
})

test('no key means two commands', () => {
  const keys = COMMANDS.flatMap(keysOf)
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
})

test('the browser keeps its own keys', () => {
  expect(COMMANDS.flatMap(keysOf).filter((key) => BROWSER_KEYS.includes(key))).toEqual([])
})

test('letters are written as capitals, or they would never be pressed', () => {
  expect(COMMANDS.flatMap(keysOf).filter((key) => /(^|\+)[a-z]$/.test(key))).toEqual([])
})

test('the sheet of keys has every command that has a key, in its chapter', () => {
  const groups = commandGroups(COMMANDS)
  const rows = groups.flatMap(keyRows)
  expect(rows).toHaveLength(COMMANDS.filter((command) => keysOf(command).length > 0).length)
  expect(groups.map(([first]) => GROUPS.indexOf(first?.group ?? 'Page'))).toEqual(
    groups.map(([first]) => GROUPS.indexOf(first?.group ?? 'Page')).sort((a, b) => a - b),
  )
})

test('what stands in the toolbar has a sign', () => {
  const signless = COMMANDS.filter(({ toolbar, icon }) => toolbar !== undefined && icon === undefined)
  expect(signless.map(({ id }) => id)).toEqual([])
})

test.each([
  ['Ctrl+Shift+Z', 'Ctrl+Shift+Z'],
  ['ArrowUp', '↑'],
  ['Escape', 'Esc'],
  ['-', '−'],
  ['+', '+'],
  ['Space', 'Space'],
])('%s reads %s', (keys, words) => {
  expect(keyWords(keys)).toBe(words)
})
