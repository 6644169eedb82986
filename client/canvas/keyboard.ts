/**
 * Tells whether the keyboard is on the canvas: then, and only then, the focus
 * is to be seen. (Browsers show the focus that a script sets even after a
 * touch, so they are not asked.)
 */
import { keyCommand } from '../commands/key-command.ts'
import { keyPlace } from '../commands/key-place.ts'

export interface Keyboard {
  /** Whether the reader moves on the canvas by keyboard, so that the focus is to be seen. */
  isHere(): boolean
  /** The hand has taken over. */
  leave(): void
  stop(): void
}

/** `onChange` is told when the focus may look different, as after a key that meant a command. */
export function followKeyboard(container: HTMLElement, onChange: () => void): Keyboard {
  let isHere = false
  let isInUse = false
  const show = (visible: boolean): void => {
    isHere = visible
    container.classList.toggle('canvas-by-keyboard', visible)
    onChange()
  }
  const onKey = (event: KeyboardEvent): void => {
    isInUse = true
    if (keyCommand(event, keyPlace(event.target)) !== null) show(document.activeElement === container)
  }
  const onHand = (): void => {
    isInUse = false
  }
  const onFocus = (): void => show(isInUse)
  const onBlur = (): void => show(false)
  document.addEventListener('keydown', onKey)
  document.addEventListener('pointerdown', onHand, { capture: true })
  container.addEventListener('focus', onFocus)
  container.addEventListener('blur', onBlur)
  return {
    isHere: () => isHere,
    leave: () => show(false),
    stop() {
      document.removeEventListener('keydown', onKey)
      document.removeEventListener('pointerdown', onHand, { capture: true })
      container.removeEventListener('focus', onFocus)
      container.removeEventListener('blur', onBlur)
    },
  }
}
