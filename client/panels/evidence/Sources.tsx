/** All sources, or one source's own page. */
import { usePanels } from '../../app/panel-store.ts'
import { SourceList } from './SourceList.tsx'
import { SourcePage } from './SourcePage.tsx'

export function Sources() {
  const source = usePanels((state) => state.source)
  return source === null ? <SourceList /> : <SourcePage key={source} id={source} />
}
