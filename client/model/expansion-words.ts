/** Says what an expansion brought. */
import { count } from './describe.ts'
import { shownNeighbours } from './hidden-neighbours.ts'
import type { View } from './view.ts'

export interface Expansion {
  readonly added: number
  /** Of the added ones, those that the filter hides at once. */
  readonly filtered: number
  /** Neighbours that fit what was asked for and were not given. */
  readonly left: number
}

/** A sentence about the expansion of the entity `id`, which the view holds; never silent about what is left. */
export function expansionWords(view: View, id: string, { added, filtered, left }: Expansion): string {
  const entity = view.entities.get(id)
  if (entity === undefined) return ''
  const { name, neighbours } = entity
  if (added === 0) return nothingAdded(name, neighbours)
  const shown = shownNeighbours(view, id)
  const part = left > 0 ? `: ${number(shown)} of ${number(Math.max(neighbours, shown + left))}, most connected first` : ''
  const hides = filtered > 0 ? `; the filter hides ${filtered === added ? 'all' : number(filtered)} of them` : ''
  return `Added ${count(added, 'neighbour', 'neighbours')} of ${name}${part}${hides}`
}

function nothingAdded(name: string, neighbours: number): string {
  if (neighbours === 0) return `${name} has no neighbours`
  if (neighbours === 1) return `The only neighbour of ${name} is on the canvas already`
  return `All ${number(neighbours)} neighbours of ${name} are on the canvas already`
}

const number = (value: number): string => value.toLocaleString('en')
