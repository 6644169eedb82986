/** Loads the chosen files, all of them or nothing. */
import { loadStore } from '../../store/load-store.ts'
import { refreshData } from './refresh-data.ts'
import { runLoad } from './run-load.ts'

/** Never rejects: the dialog says what went wrong. */
export async function loadFiles(): Promise<void> {
  await runLoad('load', (report) => {
    if (report.loaded) loadStore.setState({ done: { report, undone: false } })
    // What was checked was sound: something else was loaded in between.
    else loadStore.setState({ report, failure: 'Nothing was loaded: what is here has changed since the check.' })
  })
  if (loadStore.getState().done !== null) await refreshData()
}
