/** A slip beside the pointer that says in full what the drawing shortens. */
import type { Point } from '../../view/view.ts'

export interface Tooltip {
  /** Shows the lines of text beside a point of the container. */
  show(lines: readonly string[], at: Point): void
  hide(): void
  remove(): void
}

const GAP = 14

/** It repeats what the canvas tells a screen reader otherwise, and is hidden from it. */
export function addTooltip(container: HTMLElement): Tooltip {
  const slip = document.createElement('div')
  slip.className = 'canvas-tooltip'
  slip.hidden = true
  slip.setAttribute('aria-hidden', 'true')
  container.append(slip)
  return {
    show(lines, at) {
      slip.replaceChildren(
        ...lines.map((line) => {
          const part = document.createElement('p')
          part.textContent = line
          return part
        }),
      )
      slip.hidden = false
      const { clientWidth, clientHeight } = container
      const left = Math.min(at.x + GAP, clientWidth - slip.offsetWidth - GAP)
      const below = at.y + GAP + slip.offsetHeight < clientHeight
      const top = below ? at.y + GAP : at.y - GAP - slip.offsetHeight
      slip.style.transform = `translate(${Math.round(Math.max(GAP, left))}px, ${Math.round(Math.max(GAP, top))}px)`
    },
    hide() {
      slip.hidden = true
    },
    remove: () => slip.remove(),
  }
}
