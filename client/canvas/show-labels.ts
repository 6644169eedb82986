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

/** Nothing is written yet. */
export const NO_LABELS: VisibleLabels = { names: new Map(), words: new Set() }

/** What there is room to write at a zoom. */
export function labelsAt(
  { view, highlight }: Pick<ViewState, 'view' | 'highlight'>,
  drawing: Drawing,
  zoom: number,
): VisibleLabels {
  const part = drawnPart(view)
  const scale = labelScale(zoom)
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
      if (now.names.get(id) !== side) cy.getElementById(nodeId(id)).removeClass(`named ${side}`)
    }
    for (const [id, side] of now.names) {
      if (before.names.get(id) !== side) cy.getElementById(nodeId(id)).addClass(`named ${side}`)
    }
    for (const id of before.words) if (!now.words.has(id)) cy.getElementById(edgeId(id)).removeClass('worded')
    for (const id of now.words) if (!before.words.has(id)) cy.getElementById(edgeId(id)).addClass('worded')
  })
  return now
}

/** What is written, without elements that were taken away or made anew since: those carry no marks. */
export function forgetRedrawn({ names, words }: VisibleLabels, { entities, lines }: DrawingDifference): VisibleLabels {
  const goneEntities = new Set(entities.removed.map(({ id }) => id))
  const goneLines = new Set(lines.removed.map(({ id }) => id))
  return {
    names: new Map([...names].filter(([id]) => !goneEntities.has(id))),
    words: new Set([...words].filter((id) => !goneLines.has(id))),
  }
}
