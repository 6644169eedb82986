/** Keys as the table of commands writes them, compared with key presses and put into words. */
import type { Command } from './command.ts'

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
  readonly altKey: boolean
}

const WORDS: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  ContextMenu: 'Menu key',
  '-': '−',
}

export const keysOf = (command: Command): readonly string[] => ('keys' in command ? command.keys : [])

/**
 * Whether `press` is what `keys` says. Ctrl is ⌘ on a Mac. Which signs need
 * Shift depends on the keyboard, so for a sign alone Shift does not count.
 */
export function isPressed(keys: string, press: KeyPress): boolean {
  const { key, ctrl, shift } = parseKeys(keys)
  if (press.altKey || ctrl !== (press.ctrlKey || press.metaKey)) return false
  const pressed = press.key.length === 1 ? press.key.toUpperCase() : press.key
  return pressed === key && (isSign(key) || shift === press.shiftKey)
}

/** “Ctrl+Shift+Z”, “↑”, “Esc”: for one of a command's keys. */
export function keyWords(keys: string): string {
  const { key, ctrl, shift } = parseKeys(keys)
  return [...(ctrl ? ['Ctrl'] : []), ...(shift ? ['Shift'] : []), key === ' ' ? 'Space' : (WORDS[key] ?? key)].join('+')
}

function parseKeys(keys: string): { readonly key: string; readonly ctrl: boolean; readonly shift: boolean } {
  const parts = keys.split(/(?<=.)\+(?=.)/)
  const key = parts.at(-1) ?? ''
  return { key: key === 'Space' ? ' ' : key, ctrl: parts.includes('Ctrl'), shift: parts.includes('Shift') }
}

const isSign = (key: string): boolean => key.length === 1 && key !== ' ' && key.toLowerCase() === key.toUpperCase()
