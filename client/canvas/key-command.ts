/** Which key means what, as one table: the canvas obeys it, the help sheet lists it. */
import type { Arrow } from '../model/walk-towards.ts'

export type Command =
  | 'expand'
  | 'expand-choice'
  | 'find-paths'
  | 'links-among'
  | 'collapse'
  | 'inspect'
  | 'hide'
  | 'hide-others'
  | 'choose'
  | 'select-all'
  | 'invert-selection'
  | 'leave'
  | 'fit'
  | 'zoom-in'
  | 'zoom-out'
  | 'undo'
  | 'redo'
  | Step

/** What leads the keyboard from one entity to another. */
export type Step = 'next' | 'previous' | `go-${Arrow}`

/** Where the keyboard is: on the canvas, on nothing in particular, in something that takes text, or on another control. */
export type KeyPlace = 'canvas' | 'page' | 'field' | 'control'

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const PLAIN: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['Enter', 'expand'],
  ['i', 'inspect'],
  ['Delete', 'hide'],
  ['h', 'hide'],
  ['c', 'collapse'],
  ['p', 'find-paths'],
  ['l', 'links-among'],
  [' ', 'choose'],
  ['f', 'fit'],
  ['+', 'zoom-in'],
  ['=', 'zoom-in'],
  ['-', 'zoom-out'],
  ['Escape', 'leave'],
  ['Tab', 'next'],
  ['ArrowLeft', 'go-left'],
  ['ArrowRight', 'go-right'],
  ['ArrowUp', 'go-up'],
  ['ArrowDown', 'go-down'],
])

const SHIFTED: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['Enter', 'expand-choice'],
  ['h', 'hide-others'],
  ['Tab', 'previous'],
  ['+', 'zoom-in'],
  ['i', 'invert-selection'],
])

/** Those that also work while the keyboard is on nothing in particular, as after a click on the paper. */
const PAGE: ReadonlySet<Command> = new Set([
  'inspect',
  'hide',
  'hide-others',
  'collapse',
  'expand-choice',
  'find-paths',
  'links-among',
  'invert-selection',
  'select-all',
  'fit',
  'zoom-in',
  'zoom-out',
  'leave',
])

/** The command of a key press, or null when the key belongs to somebody else. The browser's own Ctrl+F is never taken. */
export function keyCommand(press: KeyPress, place: KeyPlace): Command | null {
  if (place === 'field' || press.altKey) return null
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key
  if (press.ctrlKey || press.metaKey) return withControl(key, press.shiftKey, place)
  if (place === 'control') return null
  const command = (press.shiftKey ? SHIFTED : PLAIN).get(key) ?? null
  return command !== null && (place === 'canvas' || PAGE.has(command)) ? command : null
}

function withControl(key: string, shifted: boolean, place: KeyPlace): Command | null {
  if (key === 'z') return shifted ? 'redo' : 'undo'
  if (key === 'y' && !shifted) return 'redo'
  return key === 'a' && !shifted && place !== 'control' ? 'select-all' : null
}
