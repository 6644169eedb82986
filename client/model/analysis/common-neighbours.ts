/** What two entities have in common. */
import { linkedPairs } from '../../../view/neighbours-of.ts'
import type { View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'

/** The shown entities that are linked to both, by links on at least so many voices; the most connected first. */
export function commonNeighbours(view: View, a: string, b: string, minVoices: number): readonly string[] {
  const { entities, links } = visiblePart(view)
  const pairs = linkedPairs([...links.values()].filter(({ voices }) => voices >= minVoices))
  const ofB = pairs.get(b) ?? new Set()
  const degree = (id: string): number => entities.get(id)?.degree ?? 0
  return [...(pairs.get(a) ?? [])].filter((id) => ofB.has(id)).sort((x, y) => degree(y) - degree(x) || (x < y ? -1 : 1))
}
