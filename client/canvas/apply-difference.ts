/** Carries the difference between two drawings over to Cytoscape, all at once. */
import type { Core, ElementDefinition, SingularElementReturnValue } from 'cytoscape'
import type { Side, VisibleLabels } from '../../view/visible-labels.ts'
import type { DrawingDifference } from './diff-elements.ts'
import { denialId, type DrawnEntity, type DrawnLine, edgeId, nodeId } from './drawing.ts'
import { NO_LABELS, nameClasses } from './label-classes.ts'

/** An entity whose place on paper has changed, and where it was before. */
export interface Move {
  readonly id: string
  readonly from: { readonly x: number; readonly y: number }
  readonly to: { readonly x: number; readonly y: number }
}

/**
 * Applies the difference; what has moved stands at its new place at once and is
 * given back for whoever animates it. What is new comes with its part of `labels`
 * written, because each later change of its look costs as much as the first.
 */
export function applyDifference(
  cy: Core,
  { entities, lines }: DrawingDifference,
  labels: VisibleLabels = NO_LABELS,
): readonly Move[] {
  const moves: Move[] = []
  cy.batch(() => {
    remove(
      cy,
      lines.removed.flatMap(({ id }) => [edgeId(id), denialId(id)]),
    )
    remove(
      cy,
      entities.removed.map(({ id }) => nodeId(id)),
    )
    cy.add(entities.added.map((entity) => nodeOf(entity, labels.names.get(entity.id))))
    // The ids that the nodes have, and not as many copies of them as there are lines.
    const idOf = (entity: string): string => cy.getElementById(nodeId(entity)).id()
    cy.add(lines.added.flatMap((line) => edgesOf(line, labels.words.has(line.id), idOf)))
    for (const { before, after } of entities.changed) {
      const node = cy.getElementById(nodeId(after.id))
      // Each of these has the look worked out anew, whatever it changes; a thousand that just move are only moved.
      if (before.name !== after.name || before.size !== after.size || before.colour !== after.colour)
        node.data(nodeData(after))
      if (before.shape !== after.shape) node.removeClass(before.shape).addClass(after.shape)
      mark(node, 'measured', after.colour !== '')
      mark(node, 'chosen', after.chosen)
      mark(node, 'left-out', after.leftOut)
      if (before.x !== after.x || before.y !== after.y) {
        moves.push({ id: after.id, from: { ...node.position() }, to: { x: after.x, y: after.y } })
        node.stop().position({ x: after.x, y: after.y })
      }
    }
    for (const { before, after } of lines.changed) {
      const edges = cy.getElementById(edgeId(after.id)).union(cy.getElementById(denialId(after.id)))
      if (before.offset !== after.offset || before.words !== after.words || before.count !== after.count)
        edges.data(lineData(after))
      edges.forEach((edge) => {
        for (const [name, on] of lineClasses(after)) mark(edge, name, on)
      })
    }
    const added = entities.added.filter(({ chosen }) => chosen)
    const turned = entities.changed.flatMap(({ before, after }) => (before.chosen === after.chosen ? [] : [after]))
    choose(cy, [...added, ...turned])
  })
  return moves
}

/** Each removal has Cytoscape look through all that stays, and putting many in front of each other takes it the longer the more there are. */
const REMOVED_AT_ONCE = 2_000

function remove(cy: Core, ids: readonly string[]): void {
  for (let start = 0; start < ids.length; start += REMOVED_AT_ONCE) {
    const gone = cy.collection()
    for (const id of ids.slice(start, start + REMOVED_AT_ONCE)) gone.merge(cy.getElementById(id))
    gone.remove()
  }
}

function mark(element: SingularElementReturnValue, name: string, on: boolean): void {
  if (element.hasClass(name) !== on) element.toggleClass(name, on)
}

/** Tells Cytoscape what is chosen, so that chosen entities are dragged together; its own choosing is switched off. */
function choose(cy: Core, entities: readonly DrawnEntity[]): void {
  cy.autounselectify(false)
  for (const { id, chosen } of entities) {
    const node = cy.getElementById(nodeId(id))
    if (node.selected() !== chosen) void (chosen ? node.select() : node.unselect())
  }
  cy.autounselectify(true)
}

function nodeOf(entity: DrawnEntity, side: Side | undefined): ElementDefinition {
  const { id, x, y, shape, colour, chosen, leftOut } = entity
  const marks = [
    shape,
    colour === '' ? '' : 'measured',
    chosen ? 'chosen' : '',
    leftOut ? 'left-out' : '',
    ...nameClasses(side),
  ]
  return {
    group: 'nodes',
    data: { id: nodeId(id), ...nodeData(entity) },
    position: { x, y },
    classes: marks.filter(Boolean),
  }
}

function nodeData({ name, size, colour }: DrawnEntity): { name: string; size: number; colour: string } {
  return { name, size, colour }
}

function edgesOf(line: DrawnLine, isWorded: boolean, idOf: (entity: string) => string): ElementDefinition[] {
  const { id, from, to, status } = line
  const classes = [status, ...lineClasses(line).flatMap(([name, on]) => (on ? [name] : []))]
  const edge: ElementDefinition = {
    group: 'edges',
    data: { id: edgeId(id), source: idOf(from), target: idOf(to), ...lineData(line) },
    classes: isWorded ? [...classes, 'worded'] : classes,
  }
  // There is no second stroke beside a loop.
  if (status !== 'disputed' || from === to) return [edge]
  const denial = { ...edge, data: { ...edge.data, id: denialId(id) }, classes: [...classes, 'denial'] }
  return [edge, denial]
}

function lineData({ offset, words, count }: DrawnLine): { bend: number; words: string; count: string } {
  return { bend: offset, words, count: count > 1 ? String(count) : '' }
}

function lineClasses({ arrowAt, offset, count, chosen, leftOut }: DrawnLine): readonly (readonly [string, boolean])[] {
  return [
    ['both', arrowAt === 'both'],
    ['bent', offset !== 0],
    ['bundle', count > 1],
    ['chosen', chosen],
    ['left-out', leftOut],
  ]
}
