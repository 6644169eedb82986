/** The details of what is selected: nothing, one entity, one link, or several. */
import { useView } from '../../store/use-view.ts'
import { loadPart } from '../parts/load-part.tsx'
import { NothingSelected } from './NothingSelected.tsx'
import { SeveralSelected } from './SeveralSelected.tsx'

// The first picture is there sooner without them.
const EntityInspector = loadPart(async () => (await import('./EntityInspector.tsx')).EntityInspector)
const LinkInspector = loadPart(async () => (await import('./LinkInspector.tsx')).LinkInspector)

export function Inspector() {
  const view = useView((state) => state.view)
  const [only] = view.selection
  if (only === undefined) return <NothingSelected />
  if (view.selection.size > 1) return <SeveralSelected />
  if (view.links.has(only)) return <LinkInspector key={only} id={only} />
  return <EntityInspector key={only} id={only} />
}
