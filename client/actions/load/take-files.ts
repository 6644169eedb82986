/** Takes chosen or dropped files into the dialog, and has them checked at once. */
import { fetchSchema } from '../../api/fetch-schema.ts'
import { queryClient } from '../../api/query-client.ts'
import { freeCaseId, guessTitle, toCaseId } from '../../model/load/guess-case.ts'
import { replaceFiles } from '../../model/load/replace-files.ts'
import { type LoadFile, loadStore, NOTHING_CHOSEN } from '../../store/load-store.ts'
import { checkFiles } from './check-files.ts'

/** A file with the folders that it was chosen or dropped in: `Harbour/people.csv`. */
export interface ChosenFile {
  readonly path: string
  readonly file: File
}

/**
 * Files with the names of those chosen before are corrections of them; any
 * others begin anew. A case of the same name keeps its id: what the files say
 * then takes its place, as the dialog says.
 */
export async function takeFiles(files: readonly ChosenFile[]): Promise<void> {
  const state = loadStore.getState()
  if (state.running?.what === 'load') return
  const meant = files.filter(isMeant)
  const chosen = meant.map(({ file }): LoadFile => ({ name: file.name, file }))
  if (chosen.length === 0) {
    const failure = files.length === 0 ? null : 'There is no file in it that could be read. Choose other files.'
    loadStore.setState({ open: true, failure })
    return
  }
  state.running?.cancel()
  const corrected = state.done === null ? replaceFiles(state.files, chosen) : null
  if (corrected !== null) loadStore.setState({ open: true, files: corrected, failure: null })
  else {
    const title = state.replacing?.title ?? guessTitle(meant.map(({ path }) => path))
    loadStore.setState({
      ...NOTHING_CHOSEN,
      open: true,
      files: chosen,
      title,
      id: state.replacing?.id ?? toCaseId(title),
      idGiven: state.replacing !== null,
      replacing: state.replacing,
    })
  }
  await checkFiles()
}

/** Gives the case an id of its own, where its name is the one of another. */
export async function keepApart(): Promise<void> {
  const { cases } = await queryClient.query({ queryKey: ['schema'], queryFn: () => fetchSchema() })
  const { id } = loadStore.getState()
  const taken = cases.map((each) => each.id)
  loadStore.setState({ id: freeCaseId(id, taken), idGiven: true, replacing: null })
  await checkFiles()
}

export function nameCase(title: string): void {
  const { idGiven, id } = loadStore.getState()
  loadStore.setState({ title, id: idGiven ? id : toCaseId(title) })
}

/** Operating systems put files of their own into folders. */
const isMeant = ({ file: { name } }: ChosenFile): boolean =>
  !name.startsWith('.') && name !== 'Thumbs.db' && name !== 'desktop.ini'
