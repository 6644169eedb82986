/** Pan and zoom of an SVG by its view box: pointer, wheel, two fingers, keys. */
import { bringIn, moveBy, type ViewBox, zoomAbout } from './view-box.ts'

export interface Movement {
  zoom(factor: number): void
  showAll(): void
  bring(x: number, y: number): void
}

const STEP = 0.12
const KEY_ZOOM = 0.8
/** A press that moves less than this many pixels is a click. */
const STILL = 4

/** `onPress` is told of presses that did not move, with what was pressed. */
export function moveAround(svg: SVGSVGElement, whole: ViewBox, onPress: (target: Element) => void): Movement {
  let box = whole
  const set = (next: ViewBox): void => {
    box = next
    svg.setAttribute('viewBox', `${next.x} ${next.y} ${next.width} ${next.height}`)
  }
  const toDrawing = (x: number, y: number): DOMPoint =>
    new DOMPoint(x, y).matrixTransform(svg.getScreenCTM()?.inverse() ?? new DOMMatrix())
  const zoomAt = (x: number, y: number, factor: number): void => {
    const point = toDrawing(x, y)
    set(zoomAbout(box, whole, point.x, point.y, factor))
  }
  const zoom = (factor: number): void =>
    set(zoomAbout(box, whole, box.x + box.width / 2, box.y + box.height / 2, factor))

  const down = new Map<number, { x: number; y: number }>()
  let pressed: { readonly target: Element; moved: number } | null = null
  svg.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return
    pressed = down.size === 0 && event.target instanceof Element ? { target: event.target, moved: 0 } : null
    down.set(event.pointerId, { x: event.clientX, y: event.clientY })
    svg.setPointerCapture(event.pointerId)
  })
  svg.addEventListener('pointermove', (event) => {
    const before = down.get(event.pointerId)
    if (before === undefined) return
    const now = { x: event.clientX, y: event.clientY }
    const [other] = [...down].flatMap(([id, place]) => (id === event.pointerId ? [] : [place]))
    if (other !== undefined) {
      const apart = (one: typeof now): number => Math.max(1, Math.hypot(one.x - other.x, one.y - other.y))
      zoomAt((now.x + other.x) / 2, (now.y + other.y) / 2, apart(before) / apart(now))
    }
    if (pressed !== null) pressed.moved += Math.hypot(now.x - before.x, now.y - before.y)
    if (pressed === null || pressed.moved >= STILL) {
      const [from, to] = [toDrawing(before.x, before.y), toDrawing(now.x, now.y)]
      const share = other === undefined ? 1 : 0.5
      set(moveBy(box, whole, (from.x - to.x) * share, (from.y - to.y) * share))
    }
    down.set(event.pointerId, now)
  })
  const lift = (event: PointerEvent): void => {
    down.delete(event.pointerId)
    const press = pressed
    pressed = null
    if (event.type === 'pointerup' && press !== null && press.moved < STILL) onPress(press.target)
  }
  svg.addEventListener('pointerup', lift)
  svg.addEventListener('pointercancel', lift)

  svg.addEventListener(
    'wheel',
    (event) => {
      // Inside an article the wheel goes on scrolling the article, until the reader has turned to the picture.
      const isGuest = window.parent !== window
      if (isGuest && !event.ctrlKey && document.activeElement !== svg) return
      event.preventDefault()
      zoomAt(
        event.clientX,
        event.clientY,
        Math.exp(Math.sign(event.deltaY) * Math.min(0.3, Math.abs(event.deltaY) / 400)),
      )
    },
    { passive: false },
  )

  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const steps: Readonly<Record<string, () => void>> = {
      ArrowLeft: () => set(moveBy(box, whole, -box.width * STEP, 0)),
      ArrowRight: () => set(moveBy(box, whole, box.width * STEP, 0)),
      ArrowUp: () => set(moveBy(box, whole, 0, -box.height * STEP)),
      ArrowDown: () => set(moveBy(box, whole, 0, box.height * STEP)),
      '+': () => zoom(KEY_ZOOM),
      '=': () => zoom(KEY_ZOOM),
      '-': () => zoom(1 / KEY_ZOOM),
      '0': () => set(whole),
    }
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    step()
  })
  return { zoom, showAll: () => set(whole), bring: (x, y) => set(bringIn(box, whole, x, y)) }
}
