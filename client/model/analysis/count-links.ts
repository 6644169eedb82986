/** How many links each entity has in view. */
import type { View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'

/** For each shown entity its shown links, of one type when one is named, on at least so many voices; a link to itself counts once. */
export function countLinks(view: View, type: string | null, minVoices: number): ReadonlyMap<string, number> {
  const { entities, links } = visiblePart(view)
  const counts = new Map([...entities.keys()].map((id) => [id, 0]))
  for (const link of links.values()) {
    if ((type !== null && link.type !== type) || link.voices < minVoices) continue
    for (const end of new Set([link.from, link.to])) counts.set(end, (counts.get(end) ?? 0) + 1)
  }
  return counts
}
