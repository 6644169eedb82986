/** Opens the panel that finds paths between what is selected. */
import { showNotice } from '../store/show-notice.ts'
import { taskStore } from '../store/tasks.ts'
import { viewStore } from '../store/view-store.ts'

/** Fewer than two different selected entities are refused with a sentence: a path to itself is none. */
export function findPaths(): void {
  const { view } = viewStore.getState()
  const ends = [...view.selection].filter((id) => view.entities.has(id))
  if (ends.length < 2) {
    const [only] = ends
    const name = only === undefined ? undefined : view.entities.get(only)?.name
    showNotice(
      name === undefined
        ? 'A path leads from one entity to another: select two or more first'
        : `A path leads from one entity to another, not to itself: select another one beside ${name}`,
    )
    return
  }
  taskStore.setState({ paths: ends })
}
