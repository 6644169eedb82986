/** A name for a view, from what stands out in it. */
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { formatCount } from '../../view/words.ts'

/** What is selected, or else the most connected, and how many there are besides. Empty for an empty view. */
export function suggestSceneName(view: View): string {
  const { entities } = visiblePart(view)
  const chosen = [...entities.values()].filter(({ id }) => view.selection.has(id))
  const [first] = (chosen.length > 0 ? chosen : [...entities.values()]).toSorted(
    (one, other) => other.degree - one.degree,
  )
  if (first === undefined) return ''
  const others = entities.size - 1
  return others === 0 ? first.name : `${first.name} and ${formatCount(others)} ${others === 1 ? 'other' : 'others'}`
}
