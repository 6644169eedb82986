/** Places entities where the reader's hand put them, and pins them there. */
import { moveEntities as moved, pinEntities } from '../model/move-entities.ts'
import type { Point } from '../../view/view.ts'
import { takeStep } from '../store/change-view.ts'
import { viewStore } from '../store/view-store.ts'

export function moveEntities(positions: ReadonlyMap<string, Point>): void {
  const [first] = positions.keys()
  const name = positions.size === 1 ? viewStore.getState().view.entities.get(first ?? '')?.name : undefined
  takeStep(`Move ${name ?? 'entities'}`, (view) => pinEntities(moved(view, positions), positions.keys(), true))
}
