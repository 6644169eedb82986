/** Saves what is in view as a picture, with a true preview beside what can be chosen, or as data. */
import { Copy, X } from 'lucide-react'
import { type SubmitEvent, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react'
import { PictureTheme } from '../../../contract/picture.ts'
import { drawPicture, fittingCaptions } from '../../../picture/draw-picture.ts'
import { writtenIn } from '../../../picture/drawing.ts'
import { mostDpi } from '../../../picture/most-dpi.ts'
import { scriptsIn } from '../../../picture/script.ts'
import { toSceneView } from '../../../view/scene-view.ts'
import { copyPicture } from '../../actions/pictures/copy-picture.ts'
import { makePictureFile } from '../../actions/pictures/make-picture-file.ts'
import { saveFile } from '../../actions/pictures/save-file.ts'
import { keepDrawn, keepSelected } from '../../../view/keep-only.ts'
import { pictureFileName } from '../../model/picture-file-name.ts'
import { pictureSizeWords } from '../../model/picture-size-words.ts'
import { suggestSceneName } from '../../model/suggest-scene-name.ts'
import { sceneStore } from '../../store/scene-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { taskStore } from '../../store/tasks.ts'
import { useView } from '../../store/use-view.ts'
import { Choice } from '../parts/Choice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { messageOf } from '../parts/message-of.ts'
import { AlongFields } from './AlongFields.tsx'
import { DataForm } from './DataForm.tsx'
import { NumberField } from './NumberField.tsx'
import { PageFields } from './PageFields.tsx'
import { Preview } from './Preview.tsx'
import { usePicture } from './use-picture.ts'
import { usePictureChoice } from './use-picture-choice.ts'
import './export.css'

const THEMES: Readonly<Record<PictureTheme, string>> = { light: 'Light', dark: 'Dark', bw: 'Black and white' }
const NO_SCRIPTS = scriptsIn('')
const CREDIT = 'Made with Entourage.'

export function ExportDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const dataTitleId = useId()
  const whole = useView((state) => state.view)
  const [choice, change] = usePictureChoice()
  const [kind, setKind] = useState<'picture' | 'data'>('picture')
  const [scope, setScope] = useState<'view' | 'selection'>('view')
  const [title, setTitle] = useState(() => sceneStore.getState().open?.name ?? suggestSceneName(whole))
  const [subtitle, setSubtitle] = useState('')
  const [work, setWork] = useState<'saving' | 'copying' | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const stop = useRef(new AbortController())

  useEffect(() => {
    dialog.current?.showModal()
    const { current } = stop
    return () => current.abort()
  }, [])

  const { format, options, author } = choice
  const setOptions = (part: Partial<typeof options>): void => change({ options: { ...options, ...part } })
  const selected = useMemo(() => keepSelected(whole), [whole])
  const view = scope === 'selection' ? selected : whole
  const { picture, evidence } = usePicture(view, { title, subtitle, author, credit: CREDIT })
  const nothing = picture.entities.length === 0
  const shown = useDeferredValue(picture)
  const shownOptions = useDeferredValue(options)
  const drawing = useMemo(
    () => (shown.entities.length === 0 ? null : drawPicture(shown, shownOptions)),
    [shown, shownOptions],
  )
  const fitting = useMemo(() => fittingCaptions(shown, shownOptions), [shown, shownOptions])
  const scripts = useMemo(() => (drawing === null ? NO_SCRIPTS : scriptsIn(writtenIn(drawing.marks))), [drawing])
  // A network that is larger than can be drawn so finely is drawn as finely as can be, which is said.
  const most = drawing === null ? options.dpi : mostDpi(drawing)
  const drawable = { ...options, dpi: Math.min(options.dpi, most) }
  const waits = nothing || work !== null || !evidence.isSuccess

  const carryOut = async (kind: 'saving' | 'copying', deed: () => Promise<void>): Promise<void> => {
    setWork(kind)
    setFailure(null)
    try {
      await deed()
    } catch (error) {
      if (!stop.current.signal.aborted) setFailure(messageOf(error))
    }
    setWork(null)
  }
  const fileOf = (wanted: typeof format): Promise<Blob> =>
    makePictureFile(
      { format: wanted, picture, options: drawable, scene: options.data ? toSceneView(keepDrawn(view)) : null },
      stop.current.signal,
    )
  const save = (event: SubmitEvent): void => {
    event.preventDefault()
    if (waits) return
    void carryOut('saving', async () => {
      const name = pictureFileName(title, format)
      saveFile(await fileOf(format), name)
      dialog.current?.close()
      showNotice(`The picture is in your downloads: ${name}`)
    })
  }
  const copy = (): void =>
    void carryOut('copying', async () => {
      await copyPicture(() => fileOf('png'))
      dialog.current?.close()
      showNotice('The picture is on the clipboard')
    })

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
      aria-labelledby={kind === 'data' ? dataTitleId : titleId}
      onClose={() => taskStore.setState({ exporting: false })}
      onClick={(event) => {
        // A click that hits the dialog itself and nothing in it is a click on the veil.
        if (event.target === dialog.current) dialog.current.close()
      }}
    >
      {kind === 'data' && (
        <DataForm titleId={dataTitleId} title={title} onTitle={setTitle} onClose={() => dialog.current?.close()}>
          {kinds}
        </DataForm>
      )}
      <form className="export-sheet" hidden={kind === 'data'} onSubmit={save}>
        <header className="help-head">
          <h2 id={titleId}>Save a picture</h2>
          <IconButton icon={X} name="Close" onPress={() => dialog.current?.close()} />
        </header>
        <div className="export-body scroll">
          <div className="export-seen">
            {drawing === null ? (
              <p className="export-nothing quiet">
                {scope === 'selection'
                  ? 'Nothing that is in view is selected. Select entities first, or take all in view.'
                  : 'Nothing is in view: all of it is hidden or filtered out. Show something first.'}
              </p>
            ) : (
              <Preview drawing={drawing} />
            )}
            <p className="quiet numbers" role="status">
              {drawing !== null && pictureSizeWords(drawing, format, { dpi: Math.min(shownOptions.dpi, most) })}
              {format === 'png' &&
                options.dpi > most &&
                ` · at ${most} dpi, the most that so large a picture is drawn with`}
              {fitting < shownOptions.captions &&
                ` · texts at ${Math.round(fitting * 100)} %, the most that the page has room for`}
              {evidence.isFetching && !nothing && ' · The sources are being looked up'}
            </p>
            {evidence.isError && <Failed error={evidence.error} onRetry={() => void evidence.refetch()} />}
          </div>
          <div className="export-fields">
            {kinds}
            <Choice
              label="Format"
              value={format}
              options={[
                ['png', 'PNG'],
                ['svg', 'SVG'],
                ['pdf', 'PDF'],
                ['html', 'HTML'],
              ]}
              onChange={(next) => change({ format: next })}
            />
            <Choice
              label="What is in it"
              value={scope}
              options={[
                ['view', 'All in view'],
                ['selection', 'The selection'],
              ]}
              onChange={setScope}
            />
            <label>
              Title
              <input type="text" maxLength={500} value={title} onChange={(event) => setTitle(event.target.value)} />
            </label>
            <label>
              Subtitle
              <input
                type="text"
                maxLength={2000}
                value={subtitle}
                onChange={(event) => setSubtitle(event.target.value)}
              />
            </label>
            <label>
              Author
              <input
                type="text"
                maxLength={500}
                value={author}
                onChange={(event) => change({ author: event.target.value })}
              />
            </label>
            {format !== 'html' && <PageFields format={format} options={options} onChange={setOptions} />}
            <div className="export-row">
              <label>
                Colours
                <select
                  value={options.theme}
                  onChange={(event) => setOptions({ theme: PictureTheme.parse(event.target.value) })}
                >
                  {PictureTheme.options.map((theme) => (
                    <option key={theme} value={theme}>
                      {THEMES[theme]}
                    </option>
                  ))}
                </select>
              </label>
              <NumberField
                label="Size of texts in %"
                value={Math.round(options.captions * 100)}
                least={50}
                most={300}
                onChange={(percent) => setOptions({ captions: percent / 100 })}
              />
            </div>
            <AlongFields format={format} options={options} scripts={scripts} onChange={setOptions} />
          </div>
        </div>
        <footer className="export-foot">
          <p role="alert">{failure}</p>
          {typeof ClipboardItem !== 'undefined' && (
            <button type="button" className="button" disabled={waits} onClick={copy}>
              <Copy aria-hidden="true" />
              {work === 'copying' ? 'Copying…' : 'Copy'}
            </button>
          )}
          <button type="submit" className="button primary" disabled={waits}>
            {work === 'saving' ? 'The picture is being drawn…' : 'Save the picture'}
          </button>
        </footer>
      </form>
    </dialog>
  )
}
