/** Turns what the hand does on the canvas into actions. */
import type { Core, EventObject } from 'cytoscape'
import { addToSelection } from '../actions/add-to-selection.ts'
import { clearSelection } from '../actions/clear-selection.ts'
import { expandOrChoose } from '../actions/choose-neighbours.ts'
import { foldGroup } from '../actions/fold-group.ts'
import { moveEntities } from '../actions/move-entities.ts'
import { openMenu } from '../actions/open-menu.ts'
import { startNote } from '../actions/write-note.ts'
import { selectOnly } from '../actions/select-only.ts'
import { toggleSelected } from '../actions/toggle-selected.ts'
import { openPanel } from '../app/panel-store.ts'
import { entitiesInBox } from '../model/entities-in-box.ts'
import type { Point } from '../../view/view.ts'
import { viewStore } from '../store/view-store.ts'
import { type Drawing, nodeId } from './drawing.ts'
import type { MarksLayer } from './marks-layer.ts'
import type { Pointed } from './point-out.ts'
import { pointedOf } from './pointed-of.ts'

export interface PointerScene {
  readonly cy: Core
  readonly marks: MarksLayer
  readonly drawing: () => Drawing
  /** The pointer has come over something, or is over nothing any more (null); `at` is a point of the container. */
  readonly onHover: (pointed: Pointed | null, at: Point) => void
  /** The hand has touched the canvas, at an entity or elsewhere. */
  readonly onTouch: (entity: string | null) => void
}

/** Listens until Cytoscape itself is destroyed. */
export function followPointer({ cy, marks, drawing, onHover, onTouch }: PointerScene): void {
  // The finger that opened a menu by resting chooses nothing when it is lifted.
  let rested = false
  /** The entity or line that was all that was selected when the finger came down. */
  let chosen: string | null = null
  cy.on('tapstart', (event) => {
    rested = false
    chosen = chosenAlone(event, drawing())
    const pointed = pointedOf(event.target)
    onTouch(pointed?.kind === 'entity' ? (membersOf(drawing(), pointed.id)[0] ?? null) : null)
  })
  cy.on('tap', (event) => {
    if (rested) return
    const counted = marks.counterAt(event.renderedPosition)
    if (counted === null) choose(event, drawing())
    else void expandOrChoose([counted])
  })
  // A second tap wants to know more; two quick ones expand.
  cy.on('onetap', (event) => {
    const pointed = pointedOf(event.target)
    if (isTouch(event.originalEvent) && !rested && pointed !== null && pointed.id === chosen) openPanel('details')
  })
  cy.on('dbltap', 'node', (event) => {
    const pointed = pointedOf(event.target)
    if (pointed?.kind !== 'entity' || marks.counterAt(event.renderedPosition) !== null) return
    const stack = drawing().stacks.get(pointed.id)
    if (stack === undefined) void expandOrChoose([pointed.id])
    else foldGroup(stack.group.id, false)
  })
  cy.on('dbltap', (event) => {
    if (event.target === cy && marks.counterAt(event.renderedPosition) === null) startNote(event.position)
  })
  followMenu(cy, drawing, () => {
    rested = true
  })
  followDrag(cy, drawing)
  followFrame(cy)
  cy.on('mouseover', 'node, edge', (event) => onHover(pointedOf(event.target), event.renderedPosition))
  cy.on('mouseout', 'node, edge', (event) => onHover(null, event.renderedPosition))
  cy.on('grab drag', 'node', (event) => onHover(null, event.renderedPosition))
}

function choose(event: EventObject, drawing: Drawing): void {
  const pointed = pointedOf(event.target)
  const several = isSeveral(event.originalEvent)
  if (pointed === null) {
    if (!several) clearSelection()
    return
  }
  const ids = pointed.kind === 'entity' ? membersOf(drawing, pointed.id) : linksOfLine(drawing, pointed.id)
  const [first] = ids
  if (!several) selectOnly(ids)
  else if (ids.length === 1 && first !== undefined) toggleSelected(first)
  else addToSelection(ids)
}

/** The id of what the event happened to, when just that is selected. */
function chosenAlone(event: EventObject, drawing: Drawing): string | null {
  const pointed = pointedOf(event.target)
  if (pointed === null) return null
  const { selection } = viewStore.getState().view
  const ids = pointed.kind === 'entity' ? membersOf(drawing, pointed.id) : linksOfLine(drawing, pointed.id)
  return ids.length === selection.size && ids.every((id) => selection.has(id)) ? pointed.id : null
}

function isSeveral(event: Event): boolean {
  return (
    (event instanceof MouseEvent || event instanceof TouchEvent) && (event.shiftKey || event.ctrlKey || event.metaKey)
  )
}

/** The entity itself, or all that lie in the folded group. */
function membersOf(drawing: Drawing, id: string): readonly string[] {
  return drawing.stacks.get(id)?.members ?? [id]
}

function linksOfLine(drawing: Drawing, line: string): readonly string[] {
  return drawing.bundles.get(line)?.links.map((link) => link.id) ?? []
}

/** Right click and long press open the menu of what lies there. */
function followMenu(cy: Core, drawing: () => Drawing, onRest: () => void): void {
  const open = (event: EventObject): void => {
    const pointed = pointedOf(event.target)
    const ids =
      pointed === null
        ? []
        : pointed.kind === 'entity'
          ? membersOf(drawing(), pointed.id)
          : linksOfLine(drawing(), pointed.id)
    const { left = 0, top = 0 } = cy.container()?.getBoundingClientRect() ?? {}
    const { x, y } = event.renderedPosition
    openMenu(ids, { x: left + x, y: top + y })
  }
  cy.on('cxttap', open)
  cy.on('taphold', (event) => {
    // A mouse has a button for it.
    if (!isTouch(event.originalEvent)) return
    onRest()
    open(event)
  })
  cy.container()?.addEventListener('contextmenu', (event) => event.preventDefault())
}

const isTouch = (event: Event): boolean => 'touches' in event

/** Entities dragged together are one step; those in a folded group go as far as it does. */
function followDrag(cy: Core, drawing: () => Drawing): void {
  let moved = new Map<string, Point>()
  cy.on('dragfree', 'node', (event) => {
    const pointed = pointedOf(event.target)
    if (pointed?.kind !== 'entity') return
    if (moved.size === 0) {
      queueMicrotask(() => {
        const positions = moved
        moved = new Map()
        moveEntities(positions)
      })
    }
    const { x, y } = cy.getElementById(nodeId(pointed.id)).position()
    const stack = drawing().stacks.get(pointed.id)
    const from = drawing().entities.get(pointed.id)
    if (stack === undefined || from === undefined) {
      moved.set(pointed.id, { x, y })
      return
    }
    const { positions } = viewStore.getState().view
    for (const id of stack.group.members) {
      const point = positions.get(id)
      if (point !== undefined) moved.set(id, { x: point.x + x - from.x, y: point.y + y - from.y })
    }
  })
}

/** Choosing everything in a frame that is drawn with Shift held. */
function followFrame(cy: Core): void {
  let corner: Point | null = null
  cy.on('boxstart', (event) => {
    corner = event.position
  })
  cy.on('boxend', (event) => {
    if (corner !== null) addToSelection(entitiesInBox(viewStore.getState().view, corner, event.position))
    corner = null
  })
}
