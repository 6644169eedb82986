/**
 * Draws the boxes of open groups on a layer beneath the graph, and keeps what
 * lies above it as elements of the page (labels of groups, notes) in place.
 */
import type { CollectionReturnValue, Core } from 'cytoscape'
import { drawnPart } from '../../view/drawn-part.ts'
import { type GroupBox, groupBoxes } from '../../view/group-boxes.ts'
import { labelScale } from '../../view/label-scale.ts'
import { noteScale } from '../../view/note-box.ts'
import type { View } from '../../view/view.ts'
import { nodeId } from './drawing.ts'
import { prepareLayer } from './prepare-layer.ts'
import type { Tokens } from './read-tokens.ts'

const CORNER = 8
const FILL = 0.035
const OUTLINE = 0.55
/** Others may stand within the outline, so members have a halo. */
const HALO = 0.1
const HALO_WIDTH = 7

export interface GroupsLayer {
  draw(view: View, tokens: Tokens): void
  remove(): void
}

/** `slips` holds an element with `data-group` for each label, and one with `data-notes` that holds all notes in units of the canvas. */
export function addGroupsLayer(container: HTMLElement, slips: HTMLElement, cy: Core): GroupsLayer {
  const layer = document.createElement('canvas')
  layer.className = 'canvas-groups'
  layer.setAttribute('aria-hidden', 'true')
  container.prepend(layer)
  let isEmpty = true

  return {
    draw(view, tokens) {
      placeNotes(slips, cy)
      if (isEmpty && view.groups.size === 0) return
      isEmpty = view.groups.size === 0
      const pen = prepareLayer(layer, container)
      // Members may be under way with the hand, so their places are asked of what is drawn.
      const boxes = groupBoxes(view, labelScale(cy.zoom()), (id) => {
        const node = cy.getElementById(nodeId(id))
        return node.empty() ? undefined : node.position()
      })
      for (const [id, { group }] of drawnPart(view).stacks)
        placeField(slips, group.id, cy.getElementById(nodeId(id)), cy)
      for (const each of boxes) {
        if (pen !== null) outline(pen, each, view, tokens, cy)
        if (pen !== null) halos(pen, each, tokens, cy)
        placeLabel(slips, each, cy)
      }
    },
    remove: () => layer.remove(),
  }
}

function outline(
  pen: CanvasRenderingContext2D,
  { box, members }: GroupBox,
  view: View,
  tokens: Tokens,
  cy: Core,
): void {
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  const isChosen = members.every((id) => view.selection.has(id))
  pen.beginPath()
  pen.roundRect(
    box.left * zoom + x,
    box.top * zoom + y,
    (box.right - box.left) * zoom,
    (box.bottom - box.top) * zoom,
    CORNER * zoom,
  )
  pen.globalAlpha = FILL
  pen.fillStyle = tokens.ink
  pen.fill()
  pen.globalAlpha = isChosen ? 1 : OUTLINE
  pen.strokeStyle = isChosen ? tokens.ink : tokens.inkQuiet
  pen.lineWidth = isChosen ? 1.5 : 1
  pen.stroke()
}

function halos(pen: CanvasRenderingContext2D, { members }: GroupBox, tokens: Tokens, cy: Core): void {
  pen.globalAlpha = HALO
  pen.fillStyle = tokens.ink
  for (const id of members) {
    const node = cy.getElementById(nodeId(id))
    if (node.empty()) continue
    const { x, y } = node.renderedPosition()
    pen.beginPath()
    pen.arc(x, y, (node.width() / 2 + HALO_WIDTH) * cy.zoom(), 0, 2 * Math.PI)
    pen.fill()
  }
}

/** The field for a folded group's name stands beneath its shape. */
function placeField(slips: HTMLElement, group: string, stack: CollectionReturnValue, cy: Core): void {
  const element = slips.querySelector<HTMLElement>(`[data-group="${CSS.escape(group)}"]`)
  if (element === null || stack.empty()) return
  const { x, y } = stack.renderedPosition()
  const below = (stack.height() / 2) * cy.zoom() + 4
  element.style.transform = `translate(${x - element.offsetWidth / 2}px, ${y + below}px)`
  element.style.opacity = '1'
}

function placeLabel(slips: HTMLElement, { group, label }: GroupBox, cy: Core): void {
  const element = slips.querySelector<HTMLElement>(`[data-group="${CSS.escape(group.id)}"]`)
  if (element === null) return
  const zoom = cy.zoom()
  const { x, y } = cy.pan()
  const scale = zoom * labelScale(zoom)
  element.style.transform = `translate(${label.left * zoom + x}px, ${label.top * zoom + y}px) scale(${scale})`
  element.style.opacity = '1'
}

function placeNotes(slips: HTMLElement, cy: Core): void {
  const notes = slips.querySelector<HTMLElement>('[data-notes]')
  const { x, y } = cy.pan()
  if (notes === null) return
  notes.style.transform = `translate(${x}px, ${y}px) scale(${cy.zoom()})`
  notes.style.setProperty('--note-scale', String(noteScale(labelScale(cy.zoom()))))
}
