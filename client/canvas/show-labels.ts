/** Writes the names and link words for which there is room at the present zoom. */
import type { Core } from 'cytoscape'
import { drawnPart } from '../../view/drawn-part.ts'
import { groupBoxes } from '../../view/group-boxes.ts'
import { hiddenNeighbours } from '../../view/hidden-neighbours.ts'
import { labelScale } from '../../view/label-scale.ts'
import { noteBox, noteScale } from '../../view/note-box.ts'
import { type VisibleLabels, visibleLabels } from '../../view/visible-labels.ts'
import type { ViewState } from '../store/view-store.ts'
import type { DrawingDifference } from './diff-elements.ts'
import { type Drawing, edgeId, lineWords, nodeId } from './drawing.ts'
import { nameClasses } from './label-classes.ts'

interface Known {
  readonly view: ViewState['view']
  readonly highlight: ViewState['highlight']
  readonly labels: VisibleLabels
}

const known = new WeakMap<Drawing, Map<number, Known>>()

/**
 * What there is room to write at a zoom. It depends on the zoom by steps only,
 * so the answer is remembered for each step, for as long as the drawing is:
 * finding the first look asks for several zooms in turn.
 */
export function labelsAt(
  { view, highlight }: Pick<ViewState, 'view' | 'highlight'>,
  drawing: Drawing,
  zoom: number,
): VisibleLabels {
  const scale = labelScale(zoom)
  const byScale = known.get(drawing) ?? new Map<number, Known>()
  known.set(drawing, byScale)
  const before = byScale.get(scale)
  if (before?.view === view && before.highlight === highlight) return before.labels
  const labels = labelsFor({ view, highlight }, drawing, scale)
  byScale.set(scale, { view, highlight, labels })
  return labels
}

function labelsFor(
  { view, highlight }: Pick<ViewState, 'view' | 'highlight'>,
  drawing: Drawing,
  scale: number,
): VisibleLabels {
  const part = drawnPart(view)
  const meant = [...view.selection, ...(highlight?.entities ?? [])]
  return visibleLabels({
    entities: [...part.entities.values()],
    lines: [...drawing.bundles.values()],
    positions: part.positions,
    scale,
    meant: new Set(meant.map((id) => part.stackOf.get(id) ?? id)),
    taken: [
      ...groupBoxes(view, scale).map(({ label }) => label),
      ...[...view.notes.values()].map((note) => noteBox(note, noteScale(scale))),
    ],
    counterOf: (id) => hiddenNeighbours(view, id),
    wordsOf: (line) => (line.links.length > 1 ? '' : lineWords(line)),
  })
}

/**
 * Marks nodes and edges as written and where, touching just those for which
 * that differs from `before`, and gives what is written now. An unmarked node
 * is not written.
 */
export function showLabels(
  cy: Core,
  { view, highlight }: Pick<ViewState, 'view' | 'highlight'>,
  drawing: Drawing,
  before: VisibleLabels,
): VisibleLabels {
  const now = labelsAt({ view, highlight }, drawing, cy.zoom())
  cy.batch(() => {
    for (const [id, side] of before.names) {
      if (now.names.get(id) !== side) cy.getElementById(nodeId(id)).removeClass([...nameClasses(side)])
    }
    for (const [id, side] of now.names) {
      if (before.names.get(id) !== side) cy.getElementById(nodeId(id)).addClass([...nameClasses(side)])
    }
    for (const id of before.words) if (!now.words.has(id)) cy.getElementById(edgeId(id)).removeClass('worded')
    for (const id of now.words) if (!before.words.has(id)) cy.getElementById(edgeId(id)).addClass('worded')
  })
  return now
}

/** What is written once `difference` is applied with `now`: elements that were taken away carry no marks, new ones those that they came with. */
export function writtenAfter(
  before: VisibleLabels,
  { entities, lines }: DrawingDifference,
  now: VisibleLabels,
): VisibleLabels {
  const names = new Map(before.names)
  const words = new Set(before.words)
  for (const { id } of entities.removed) names.delete(id)
  for (const { id } of lines.removed) words.delete(id)
  for (const { id } of entities.added) {
    const side = now.names.get(id)
    if (side !== undefined) names.set(id, side)
  }
  for (const { id } of lines.added) if (now.words.has(id)) words.add(id)
  return { names, words }
}
