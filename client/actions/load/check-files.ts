/** Has the chosen files checked: nothing is written. */
import { loadStore } from '../../store/load-store.ts'
import { runLoad } from './run-load.ts'

/** Never rejects: the dialog says what went wrong. */
export async function checkFiles(): Promise<void> {
  const { files, id, mappings } = loadStore.getState()
  await runLoad('check', (report) => loadStore.setState({ report, asked: { files, id, mappings } }))
}
