/** Brings the page up to date after what the store holds has changed: the view first, then lists and counts. */
import { fetchLinks } from '../../api/fetch-links.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { queryClient } from '../../api/query-client.ts'
import { addGraph } from '../../model/add-graph.ts'
import { count } from '../../model/describe.ts'
import { removeEntities } from '../../model/remove-entities.ts'
import { amendView, takeStep } from '../../store/change-view.ts'
import { fileViewStore } from '../../store/file-view.ts'
import { showNotice } from '../../store/show-notice.ts'
import { viewStore } from '../../store/view-store.ts'
import { workOn } from '../../store/work-on.ts'

/** What is no longer in the store leaves the canvas, as a step, and is said; what a picture's file brought stays. Never rejects. */
export async function refreshData(): Promise<void> {
  const ids = [...viewStore.getState().view.entities.keys()]
  if (ids.length > 0) {
    await workOn('view', 'The view could not be brought up to date', async () => {
      const { graph, missing } = await fetchLinks(ids)
      amendView((view) => addGraph(view, graph, new Map()))
      takeOff(missing)
    })
  }
  await workOn('cases', 'The list of cases could not be brought up to date', refreshLists)
}

function takeOff(missing: readonly string[]): void {
  const fromFile = new Set(fileViewStore.getState().picture?.entities.map(({ id }) => id))
  const gone = missing.filter((id) => !fromFile.has(id))
  if (gone.length === 0) return
  takeStep('Take off what was removed', (view) => removeEntities(view, gone))
  const words = count(gone.length, 'entity', 'entities')
  showNotice(`${words} that ${gone.length === 1 ? 'is' : 'are'} no longer in the data left the canvas`)
}

/** Nobody is asked about a case that is gone. */
async function refreshLists(): Promise<void> {
  const { cases } = await queryClient.query({
    queryKey: ['schema'],
    queryFn: ({ signal }) => fetchSchema(signal),
    staleTime: 0,
  })
  const there = new Set<unknown>(cases.map(({ id }) => id))
  void queryClient.invalidateQueries({
    predicate: ({ queryKey: [what, id] }) => what !== 'schema' && (what !== 'overview' || there.has(id)),
  })
}
