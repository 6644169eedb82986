/** Finds the command that a key press asks for. */
import type { Command, KeyScope } from './command.ts'
import { COMMANDS } from './commands.ts'
import type { KeyPlace } from './key-place.ts'
import { isPressed, type KeyPress } from './keys.ts'

const REACH: Readonly<Record<KeyScope, ReadonlySet<KeyPlace>>> = {
  canvas: new Set(['canvas']),
  page: new Set(['canvas', 'page']),
  anywhere: new Set(['canvas', 'page', 'control']),
}

/** The command of a key press, or null when the key belongs to somebody else. */
export function keyCommand(press: KeyPress, place: KeyPlace): Command | null {
  const found = COMMANDS.find(
    (command) =>
      'keys' in command && REACH[command.scope].has(place) && command.keys.some((keys) => isPressed(keys, press)),
  )
  return found ?? null
}
