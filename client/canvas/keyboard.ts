/**
 * Lets the keyboard work the canvas, and tells whether it is on it: then, and
 * only then, the focus is to be seen. (Browsers show the focus that a script
 * sets even after a touch, so they are not asked.)
 */
import { keyCommand } from './key-command.ts'
import { keyPlace } from './key-place.ts'
import { type CommandScene, runCommand } from './run-command.ts'

export interface Keyboard {
  /** Whether the reader moves on the canvas by keyboard, so that the focus is to be seen. */
  isHere(): boolean
  /** The hand has taken over. */
  leave(): void
  stop(): void
}

/** Listens to the whole page, because some keys work from everywhere; `onChange` is told when the focus may look different. */
export function followKeyboard(container: HTMLElement, scene: CommandScene, onChange: () => void): Keyboard {
  let isHere = false
  let isInUse = false
  const show = (visible: boolean): void => {
    isHere = visible
    container.classList.toggle('canvas-by-keyboard', visible)
    onChange()
  }
  const onKey = (event: KeyboardEvent): void => {
    isInUse = true
    if (event.defaultPrevented) return
    const command = keyCommand(event, keyPlace(event.target, container))
    if (command === null) return
    if (runCommand(command, scene)) event.preventDefault()
    show(document.activeElement === container)
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
