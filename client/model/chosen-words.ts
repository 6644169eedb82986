/** Says how much is chosen. */
import type { View } from '../../view/view.ts'
import { countWords } from '../../view/words.ts'

/** “12 entities and 8 links selected”, “nothing selected” */
export function chosenWords({ selection, entities }: View): string {
  const chosen = [...selection].filter((id) => entities.has(id)).length
  const links = selection.size - chosen
  const parts = [
    ...(chosen > 0 ? [countWords(chosen, 'entity')] : []),
    ...(links > 0 ? [countWords(links, 'link')] : []),
  ]
  return parts.length === 0 ? 'Nothing selected' : `${parts.join(' and ')} selected`
}
