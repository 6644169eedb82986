/** Draws what a layout wrote, such as years above their columns, on a layer beneath the graph. */
import type { Core } from 'cytoscape'
import { labelScale } from '../../view/label-scale.ts'
import type { View } from '../../view/view.ts'
import { prepareLayer } from './prepare-layer.ts'
import type { Tokens } from './read-tokens.ts'

const SIZE = 12
/** Between two texts; one that would come nearer to the one before it is left out until the reader is nearer. */
const ROOM = 8

export interface GuidesLayer {
  draw(view: View, tokens: Tokens): void
  remove(): void
}

export function addGuidesLayer(container: HTMLElement, cy: Core): GuidesLayer {
  const layer = document.createElement('canvas')
  layer.className = 'canvas-guides'
  layer.setAttribute('aria-hidden', 'true')
  container.prepend(layer)
  let isEmpty = true

  return {
    draw({ guides }, tokens) {
      if (isEmpty && guides.length === 0) return
      isEmpty = guides.length === 0
      const pen = prepareLayer(layer, container)
      if (pen === null) return
      const zoom = cy.zoom()
      const pan = cy.pan()
      const size = Math.max(9, SIZE * labelScale(zoom) * zoom)
      pen.font = `600 ${Math.min(SIZE + 2, size)}px ${tokens.font}`
      pen.textAlign = 'center'
      pen.textBaseline = 'bottom'
      pen.lineWidth = 1
      const written: { left: number; right: number; y: number }[] = []
      for (const { text, at, to } of guides) {
        const x = at.x * zoom + pan.x
        const y = at.y * zoom + pan.y
        if (to !== null) {
          pen.strokeStyle = tokens.hairline
          pen.beginPath()
          pen.moveTo(Math.round(x) + 0.5, y + 4)
          pen.lineTo(Math.round(to.x * zoom + pan.x) + 0.5, to.y * zoom + pan.y)
          pen.stroke()
        }
        const half = pen.measureText(text).width / 2 + ROOM / 2
        if (written.some((other) => Math.abs(other.y - y) < size && x - half < other.right && x + half > other.left))
          continue
        written.push({ left: x - half, right: x + half, y })
        pen.fillStyle = tokens.inkQuiet
        pen.fillText(text, x, y)
      }
    },
    remove: () => layer.remove(),
  }
}
