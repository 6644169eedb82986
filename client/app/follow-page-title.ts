/** The page's title says what the canvas shows, so that tabs and bookmarks can be told apart. */
import type { View } from '../../view/view.ts'
import { countWords } from '../../view/words.ts'
import { viewStore } from '../store/view-store.ts'

export function followPageTitle(): void {
  document.title = pageTitle(viewStore.getState().view)
  viewStore.subscribe((state, before) => {
    if (state.view !== before.view) document.title = pageTitle(state.view)
  })
}

/** The selected entity, otherwise the most connected one and how many there are besides. */
export function pageTitle(view: View): string {
  const [only] = view.selection
  const selected = view.selection.size === 1 && only !== undefined ? view.entities.get(only) : undefined
  if (selected !== undefined) return `${selected.name} – Entourage`
  const first = [...view.entities.values()].reduce<{ name: string; degree: number } | null>(
    (most, entity) => (most === null || entity.degree > most.degree ? entity : most),
    null,
  )
  if (first === null) return 'Entourage'
  const others = view.entities.size - 1
  return `${first.name}${others === 0 ? '' : ` and ${countWords(others, 'other')}`} – Entourage`
}
