/** The view on the canvas as a scene: how far it is saved, or a field to keep it under a name. */
import { type SubmitEvent, useState } from 'react'
import { openQuestion } from '../../actions/open-question.ts'
import { saveAsScene } from '../../actions/scenes/save-as-scene.ts'
import { saveScene } from '../../actions/scenes/save-scene.ts'
import { blanksOf } from '../../model/ask/blanks.ts'
import { suggestSceneName } from '../../model/suggest-scene-name.ts'
import type { Saving } from '../../store/scene-store.ts'
import { useScene } from '../../store/scene-store.ts'
import { useView } from '../../store/use-view.ts'
import { useQueries } from '../ask/use-queries.ts'

export function PresentScene() {
  const open = useScene((state) => state.open)
  const saving = useScene((state) => state.saving)
  return open === null ? (
    <KeepForm />
  ) : (
    <section className="present-scene" aria-label="The scene on the canvas">
      <p className="scene-name">{open.name}</p>
      <SavingLine saving={saving} />
      <AskAgain />
    </section>
  )
}

/** The saved query whose answer the scene shows, to be asked again on the data as they are now. */
function AskAgain() {
  const query = useView((state) => state.view.query)
  const { data } = useQueries()
  const known = data?.find(({ id }) => id === query?.id)
  if (query === null || known === undefined) return null
  return (
    <p className="quiet">
      Shows an answer to “{known.title.replaceAll(/[{}]/g, '')}”.{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => openQuestion({ kind: 'saved', id: query.id, blanks: blanksOf(query.parameters) })}
      >
        Ask again
      </button>
    </p>
  )
}

function SavingLine({ saving }: { readonly saving: Saving }) {
  if (saving.state === 'failed') {
    return (
      <div className="scene-failed" role="alert">
        <p>Not saved: {saving.reason}</p>
        <button type="button" className="button" onClick={() => void saveScene()}>
          Save now
        </button>
      </div>
    )
  }
  const words = { saved: 'Saved', later: 'Changed, saving in a moment', saving: 'Saving…' }[saving.state]
  return (
    <p className="quiet" role="status">
      {words}
    </p>
  )
}

function KeepForm() {
  const view = useView((state) => state.view)
  const busy = useView((state) => state.busy.has('scene'))
  const [typed, setTyped] = useState<string | null>(null)
  const name = typed ?? suggestSceneName(view)
  const keep = (event: SubmitEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') void saveAsScene(name.trim()).then(() => setTyped(null))
  }
  return (
    <form className="present-scene keep-form" onSubmit={keep}>
      <label>
        Keep the present view as
        <input
          id="scene-name"
          value={name}
          maxLength={200}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
        />
      </label>
      <button type="submit" className="button primary" disabled={busy || name.trim() === ''}>
        Keep
      </button>
    </form>
  )
}
