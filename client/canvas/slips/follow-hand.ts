/** Follows a hand that drags an element of the page. */
import type { PointerEvent } from 'react'
import type { Point } from '../../../view/view.ts'

/** A hand that trembles does not drag. */
const STILL = 4

export interface Drag {
  /** How far from the beginning the hand is, in pixels of the screen. */
  readonly onMove: (by: Point) => void
  /** The hand has let go after a drag; null: it was given up, or was none. */
  readonly onEnd: (by: Point | null) => void
}

/** For `onPointerDown`; listens until the hand lets go. A drag is not a click as well. */
export function followHand(event: PointerEvent<HTMLElement>, { onMove, onEnd }: Drag): void {
  if (event.button !== 0) return
  const element = event.currentTarget
  const start = { x: event.clientX, y: event.clientY }
  let isDrag = false
  const by = ({ clientX, clientY }: globalThis.PointerEvent): Point => ({ x: clientX - start.x, y: clientY - start.y })
  const move = (next: globalThis.PointerEvent): void => {
    const { x, y } = by(next)
    if (!isDrag && Math.hypot(x, y) < STILL) return
    if (!isDrag) element.setPointerCapture(next.pointerId)
    isDrag = true
    onMove({ x, y })
  }
  const end = (next: globalThis.PointerEvent): void => {
    listening.abort()
    if (isDrag) element.addEventListener('click', swallow, { capture: true, once: true })
    // Where no click follows, the next one is meant.
    if (isDrag) setTimeout(() => element.removeEventListener('click', swallow, { capture: true }), 0)
    onEnd(isDrag && next.type === 'pointerup' ? by(next) : null)
  }
  const listening = new AbortController()
  const { signal } = listening
  element.addEventListener('pointermove', move, { signal })
  element.addEventListener('pointerup', end, { signal })
  element.addEventListener('pointercancel', end, { signal })
}

function swallow(event: Event): void {
  event.stopPropagation()
  event.preventDefault()
}
