/** Saves the data of what is in view: a choice of formats, each with what it keeps and what it cannot. */
import { X } from 'lucide-react'
import { type ReactNode, type SubmitEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { DataFormat } from '../../../contract/export.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { countWords } from '../../../view/words.ts'
import { saveFile } from '../../actions/pictures/save-file.ts'
import { fetchExport } from '../../api/fetch-export.ts'
import { DATA_FORMATS } from '../../model/data-formats.ts'
import { keepSelected } from '../../../view/keep-only.ts'
import { plainFileName } from '../../model/picture-file-name.ts'
import { useFileView } from '../../store/file-view.ts'
import { showNotice } from '../../store/show-notice.ts'
import { useView } from '../../store/use-view.ts'
import { Choice } from '../parts/Choice.tsx'
import { IconButton } from '../parts/IconButton.tsx'
import { messageOf } from '../parts/message-of.ts'
import { NothingToSave } from './NothingToSave.tsx'

interface Props {
  readonly titleId: string
  readonly title: string
  readonly onTitle: (title: string) => void
  readonly onClose: () => void
  /** What leads back to the picture. */
  readonly children: ReactNode
}

export function DataForm({ titleId, title, onTitle, onClose, children }: Props) {
  const whole = useView((state) => state.view)
  const isFromFile = useFileView() !== null
  const [format, setFormat] = useState<DataFormat>('csv')
  const [scope, setScope] = useState<'view' | 'selection'>('view')
  const [saving, setSaving] = useState(false)
  const [failure, setFailure] = useState<string | null>(null)
  const stop = useRef(new AbortController())
  useEffect(() => {
    const controller = new AbortController()
    stop.current = controller
    return () => controller.abort()
  }, [])

  const part = useMemo(() => visiblePart(scope === 'selection' ? keepSelected(whole) : whole), [whole, scope])
  const nothing = part.entities.size === 0
  const waits = nothing || saving || isFromFile

  const save = async (): Promise<void> => {
    setSaving(true)
    setFailure(null)
    const { signal } = stop.current
    try {
      const wish = { format, ids: [...part.entities.keys()], links: [...part.links.keys()], title }
      const name = plainFileName(title, DATA_FORMATS.find((one) => one.format === format)?.ending ?? format)
      saveFile(await fetchExport(wish, signal), name)
      onClose()
      showNotice(`The data are in your downloads: ${name}`)
    } catch (error) {
      if (signal.aborted) return
      setFailure(messageOf(error))
      setSaving(false)
    }
  }
  const submit = (event: SubmitEvent): void => {
    event.preventDefault()
    if (!waits) void save()
  }

  return (
    <form className="export-sheet" onSubmit={submit}>
      <header className="help-head">
        <h2 id={titleId}>Save data</h2>
        <IconButton icon={X} name="Close" onPress={onClose} />
      </header>
      <div className="export-data scroll">
        {children}
        <div className="export-fields">
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
            <input type="text" maxLength={500} value={title} onChange={(event) => onTitle(event.target.value)} />
          </label>
        </div>
        {nothing ? (
          <div role="status">
            <NothingToSave scope={scope} onScope={setScope} />
          </div>
        ) : (
          <p className="quiet" role="status">
            {countWords(part.entities.size, 'entity')} and {countWords(part.links.size, 'link')}, with all that is
            claimed about them and every source of it. What is hidden or filtered out stays out.
          </p>
        )}
        {isFromFile && (
          <p className="quiet">
            This view comes from a picture’s file, and the store here has none of its data. Load the case first, then
            save its data.
          </p>
        )}
        <fieldset className="export-formats">
          <legend>Format</legend>
          {DATA_FORMATS.map(({ format: one, name, about }) => (
            <label key={one} className={one === format ? 'export-format chosen' : 'export-format'}>
              <input type="radio" name="data-format" checked={one === format} onChange={() => setFormat(one)} />
              <span className="export-format-name">{name}</span>
              <span className="quiet">{about}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <footer className="export-foot">
        <p role="alert">{failure}</p>
        <button type="submit" className="button primary" disabled={waits}>
          {saving ? 'The data are being gathered…' : 'Save the data'}
        </button>
      </footer>
    </form>
  )
}
