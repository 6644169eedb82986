/** Saves the open scene as it is now. */
import { conflictOf, sendSceneChange } from '../../api/send-scene.ts'
import { RequestFailed } from '../../api/request-failed.ts'
import { type OpenScene, sceneStore } from '../../store/scene-store.ts'
import { viewStore } from '../../store/view-store.ts'
import { toBody } from './to-body.ts'

let running: Promise<void> | null = null

/** Resolves when what was there at the call is saved, or the scene's state says why not. One saving runs at a time. */
export async function saveScene(): Promise<void> {
  await running
  const { open, conflict } = sceneStore.getState()
  const { view } = viewStore.getState()
  if (open === null || conflict !== null || view === open.saved) return
  running = save(open, view).finally(() => {
    running = null
  })
  await running
}

async function save(open: OpenScene, view: OpenScene['saved']): Promise<void> {
  sceneStore.setState({ saving: { state: 'saving' } })
  try {
    const { revision } = await sendSceneChange(open.id, { ...toBody(open.name, view), revision: open.revision })
    if (sceneStore.getState().open?.id !== open.id) return
    const saving = { state: viewStore.getState().view === view ? 'saved' : 'later' } as const
    sceneStore.setState((state) => ({
      open: state.open === null ? null : { ...state.open, revision, saved: view },
      saving,
    }))
  } catch (error) {
    const theirs = conflictOf(error)
    if (theirs !== undefined) sceneStore.setState({ conflict: { mine: view, theirs }, saving: { state: 'later' } })
    else if (error instanceof RequestFailed) sceneStore.setState({ saving: { state: 'failed', reason: error.message } })
    else throw error
  }
}
