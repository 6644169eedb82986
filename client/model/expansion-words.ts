/** Says what an expansion brought. */
import type { NeighbourOrder } from '../../contract/neighbours.ts'
import { count } from './describe.ts'
import { shownNeighbours } from '../../view/hidden-neighbours.ts'
import type { View } from '../../view/view.ts'
import { formatCount } from '../../view/words.ts'

export interface Expansion {
  readonly added: number
  /** Of the added ones, those that the filter hides at once. */
  readonly filtered: number
  /** Neighbours that fit what was asked for and were not given. */
  readonly left: number
  /** The most connected when it is not said. */
  readonly order?: NeighbourOrder
}

const ORDER_WORDS: Readonly<Record<NeighbourOrder, string>> = {
  'most-connected': 'most connected first',
  'least-connected': 'least connected first',
  newest: 'newest first',
  'strongest-evidence': 'strongest evidence first',
}

/** How neighbours are ordered, as half a sentence. */
export function orderWords(order: NeighbourOrder): string {
  return ORDER_WORDS[order]
}

/** A sentence about the expansion of the entity `id`, which the view holds; never silent about what is left. */
export function expansionWords(
  view: View,
  id: string,
  { added, filtered, left, order = 'most-connected' }: Expansion,
): string {
  const entity = view.entities.get(id)
  if (entity === undefined) return ''
  const { name, neighbours } = entity
  if (added === 0) return nothingAdded(name, neighbours)
  const shown = shownNeighbours(view, id)
  const part =
    left > 0
      ? `: ${formatCount(shown)} of ${formatCount(Math.max(neighbours, shown + left))}, ${orderWords(order)}`
      : ''
  return `Added ${count(added, 'neighbour', 'neighbours')} of ${name}${part}${hidesWords(added, filtered)}`
}

/** The same for several entities that were expanded together; `what` says which ("3 entities"). */
export function manyExpansionWords(
  what: string,
  { added, filtered, left, order = 'most-connected' }: Expansion,
): string {
  if (added === 0) return `No neighbours of ${what} are left to add`
  const part = left > 0 ? `: ${formatCount(added)} of ${formatCount(added + left)}, ${orderWords(order)}` : ''
  return `Added ${count(added, 'neighbour', 'neighbours')} of ${what}${part}${hidesWords(added, filtered)}`
}

function hidesWords(added: number, filtered: number): string {
  return filtered > 0 ? `; the filter hides ${filtered === added ? 'all' : formatCount(filtered)} of them` : ''
}

function nothingAdded(name: string, neighbours: number): string {
  if (neighbours === 0) return `${name} has no neighbours`
  if (neighbours === 1) return `The only neighbour of ${name} is on the canvas already`
  return `All ${formatCount(neighbours)} neighbours of ${name} are on the canvas already`
}
