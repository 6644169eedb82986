/** Where the keyboard is on the canvas, and how it gets elsewhere. A folded group is walked like one entity. */
import { type DrawableEntity, drawnPart } from '../../view/drawn-part.ts'
import { describeArrival, describeEntity } from '../model/describe.ts'
import { linksAt } from '../model/links-of.ts'
import { drawnOrder } from '../model/walk-order.ts'
import { type Arrow, walkTowards } from '../model/walk-towards.ts'
import { announce } from '../store/announce.ts'
import { viewStore } from '../store/view-store.ts'

export interface Walk {
  /** The entity that the keyboard is at, or the folded group under the id that it is drawn with, as long as it is shown. */
  current(): string | null
  /** One further (1) or back (-1) in the walk's order; false at its ends. */
  step(by: 1 | -1): boolean
  /** To the neighbour in a direction; to the beginning when the keyboard is nowhere yet. */
  go(arrow: Arrow): boolean
  /** Puts the keyboard at an entity, or at none, without saying so. */
  put(id: string | null): void
}

const DIRECTIONS: Readonly<Record<Arrow, string>> = {
  left: 'to the left',
  right: 'to the right',
  up: 'above',
  down: 'below',
}

/** `onMove` is told about each entity that the keyboard comes to. */
export function startWalk(onMove: (id: string) => void): Walk {
  /** An entity; of a folded group one that lies in it, so that the walk stays when the group is unfolded. */
  let at: string | null = null
  /** Its place in the order, kept for when the entity itself goes. */
  let kept = -1

  const drawn = (): string | null => (at === null ? null : (drawnPart(viewStore.getState().view).stackOf.get(at) ?? at))
  const place = (): number => {
    const id = drawn()
    return drawnOrder(viewStore.getState().view).findIndex((each) => each.id === id)
  }
  const put = (id: string): void => {
    at = drawnPart(viewStore.getState().view).stacks.get(id)?.members[0] ?? id
    kept = place()
    onMove(id)
  }
  const moveTo = (id: string): boolean => {
    const { view } = viewStore.getState()
    put(id)
    announce(`${describeEntity(view, id)}; ${kept + 1} of ${drawnOrder(view).length}`)
    return true
  }
  const moveAlong = (from: string, id: string): void => {
    const { view } = viewStore.getState()
    const around = new Set(
      linksAt(drawnPart(view).links, from).map((link) => (link.from === from ? link.to : link.from)),
    )
    const neighbours = drawnOrder(view).flatMap((entity) => (around.has(entity.id) ? [entity.id] : []))
    put(id)
    announce(describeArrival(view, id, from, neighbours))
  }
  // Where the entity has been hidden the walk goes on at its place, otherwise it begins at an end.
  const resume = (order: readonly DrawableEntity[], by: 1 | -1): DrawableEntity | undefined => {
    if (at === null) return order[by > 0 ? 0 : order.length - 1]
    return order[Math.min(order.length - 1, by > 0 ? kept : kept - 1)]
  }
  return {
    current: () => (place() < 0 ? null : drawn()),
    step(by) {
      const order = drawnOrder(viewStore.getState().view)
      const now = place()
      const next = now < 0 ? resume(order, by) : order[now + by]
      return next === undefined ? false : moveTo(next.id)
    },
    go(arrow) {
      const { view } = viewStore.getState()
      const from = place() < 0 ? null : drawn()
      const next = from === null ? drawnOrder(view)[0]?.id : walkTowards(view, from, arrow)
      // Even without a neighbour there the key is used up, or the page would scroll.
      if (next === undefined || next === null) announce(`No neighbour ${DIRECTIONS[arrow]}`)
      else if (from === null) moveTo(next)
      else moveAlong(from, next)
      return true
    },
    put(id) {
      at = id
      kept = place()
    },
  }
}
