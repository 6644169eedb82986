/** Puts the selected entities in line, or spreads them evenly; they are pinned there, as after a drag. */
import type { Point, View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { alignEntities, type Alignment } from '../model/align-entities.ts'
import { count } from '../model/describe.ts'
import { distributeEntities } from '../model/distribute-entities.ts'
import { moveEntities, pinEntities } from '../model/move-entities.ts'
import { takeStep } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

const LINES: Readonly<Record<Alignment, string>> = {
  left: 'on the left',
  centre: 'below each other',
  right: 'on the right',
  top: 'at the top',
  middle: 'beside each other',
  bottom: 'at the bottom',
}

/** Says so when fewer than two entities are selected. */
export function alignSelection(to: Alignment): void {
  place(`Align ${LINES[to]}`, 2, (view, ids) => alignEntities(view, ids, to))
}

/** Says so when fewer than three entities are selected. */
export function distributeSelection(way: 'across' | 'down'): void {
  place(`Spread evenly ${way}`, 3, (view, ids) => distributeEntities(view, ids, way))
}

function place(
  name: string,
  least: number,
  placing: (view: View, ids: readonly string[]) => ReadonlyMap<string, Point>,
): void {
  const { view } = viewStore.getState()
  const shown = visiblePart(view).entities
  const ids = [...view.selection].filter((id) => shown.has(id))
  if (ids.length < least) {
    showNotice(`Select ${least === 2 ? 'two' : 'three'} or more entities first`)
    return
  }
  const positions = placing(view, ids)
  takeStep(name, (now) => pinEntities(moveEntities(now, positions), positions.keys(), true))
  showNotice(`${name}: ${count(positions.size, 'entity', 'entities')}`)
}
