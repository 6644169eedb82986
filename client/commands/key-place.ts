/** Tells what the keyboard is in, so that keys meant for a field or a button stay there. */

/** The canvas; nothing in particular; something that takes text; a menu or a dialog, which have keys of their own; another control. */
export type KeyPlace = 'canvas' | 'page' | 'field' | 'own' | 'control'

const FIELDS =
  'input:not([type=checkbox]):not([type=radio]):not([type=button]), textarea, select, [contenteditable=true]'
const OWN = 'dialog, [role=menu], [role=dialog]'

/** `target` is what the key press went to. */
export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof HTMLElement)) return 'page'
  if (target.matches('.canvas')) return 'canvas'
  if (target.matches(FIELDS) || target.isContentEditable) return 'field'
  if (target.closest(OWN) !== null) return 'own'
  return target === document.body ? 'page' : 'control'
}
