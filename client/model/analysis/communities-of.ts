/** Communities as lists of the members that are shown. */
import type { Measure, View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'

export interface Community {
  readonly number: number
  /** The most connected first. */
  readonly members: readonly string[]
  /** The name of the most connected member, by which the community is called. */
  readonly centre: string
}

/** By number; communities of which nobody is shown are left out. */
export function communitiesOf(view: View, measure: Measure): readonly Community[] {
  const { entities } = visiblePart(view)
  const members = new Map<number, string[]>()
  for (const [id, number] of measure.values) {
    if (!entities.has(id)) continue
    const known = members.get(number)
    if (known === undefined) members.set(number, [id])
    else known.push(id)
  }
  const degree = (id: string): number => entities.get(id)?.degree ?? 0
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([number, ids]) => {
      const order = ids.sort((a, b) => degree(b) - degree(a) || (a < b ? -1 : 1))
      return { number, members: order, centre: entities.get(order[0] ?? '')?.name ?? '' }
    })
}
