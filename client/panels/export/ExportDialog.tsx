/** Saves what is in view, as a picture or as data. */
import { useEffect, useId, useRef, useState } from 'react'
import { suggestSceneName } from '../../model/suggest-scene-name.ts'
import { sceneStore } from '../../store/scene-store.ts'
import { taskStore } from '../../store/tasks.ts'
import { useView } from '../../store/use-view.ts'
import { Choice } from '../parts/Choice.tsx'
import { DataForm } from './DataForm.tsx'
import { PictureForm } from './PictureForm.tsx'
import './export.css'

export function ExportDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const pictureTitleId = useId()
  const dataTitleId = useId()
  const view = useView((state) => state.view)
  const [kind, setKind] = useState<'picture' | 'data'>('picture')
  const [typed, setTitle] = useState<string | null>(null)
  const [name] = useState(() => sceneStore.getState().open?.name)
  // What is hidden can be brought back from here, and a title for nothing would be none.
  const title = typed ?? name ?? suggestSceneName(view)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  const close = (): void => dialog.current?.close()
  const kinds = (
    <Choice
      label="What to save"
      value={kind}
      options={[
        ['picture', 'A picture'],
        ['data', 'The data'],
      ]}
      onChange={setKind}
    />
  )

  return (
    // A dialog closes with Escape by itself; the click on its veil is the same for the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="help export-dialog"
      aria-labelledby={kind === 'data' ? dataTitleId : pictureTitleId}
      onClose={() => taskStore.setState({ exporting: false })}
      onClick={(event) => {
        // A click that hits the dialog itself and nothing in it is a click on the veil.
        if (event.target === dialog.current) close()
      }}
    >
      {kind === 'data' && (
        <DataForm titleId={dataTitleId} title={title} onTitle={setTitle} onClose={close}>
          {kinds}
        </DataForm>
      )}
      {/* Stays behind the data, so that whoever comes back finds what was filled in. */}
      <PictureForm
        titleId={pictureTitleId}
        hidden={kind === 'data'}
        view={view}
        title={title}
        onTitle={setTitle}
        onClose={close}
      >
        {kinds}
      </PictureForm>
    </dialog>
  )
}
