/** Tells what the keyboard is in, so that keys meant for a field or a button stay there. */
import type { KeyPlace } from './key-command.ts'

const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]'

/** `target` is what the key press went to; `canvas` the element of the graph. */
export function keyPlace(target: EventTarget | null, canvas: HTMLElement): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target === canvas) return 'canvas'
  if (target.matches(FIELDS) || target.isContentEditable) return 'field'
  return target === document.body ? 'page' : 'control'
}
