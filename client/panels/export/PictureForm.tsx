/** A picture of what is in view: a true preview beside what can be chosen, saved as a file or copied. */
import { Copy, X } from 'lucide-react'
import { type ReactNode, type SubmitEvent, useMemo, useState } from 'react'
import type { PictureFormat } from '../../../contract/picture.ts'
import { keepDrawn, keepSelected } from '../../../view/keep-only.ts'
import { toSceneView } from '../../../view/scene-view.ts'
import type { View } from '../../../view/view.ts'
import { copyPicture } from '../../actions/pictures/copy-picture.ts'
import { makePictureFile } from '../../actions/pictures/make-picture-file.ts'
import { saveFile } from '../../actions/pictures/save-file.ts'
import { pictureFileName } from '../../model/picture-file-name.ts'
import { showNotice } from '../../store/show-notice.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { PictureFields } from './PictureFields.tsx'
import { PictureSeen } from './PictureSeen.tsx'
import { useDrawing } from './use-drawing.ts'
import { usePicture } from './use-picture.ts'
import { usePictureChoice } from './use-picture-choice.ts'
import { useSaving } from './use-saving.ts'

const CREDIT = 'Made with Entourage.'

interface Props {
  readonly titleId: string
  readonly hidden: boolean
  readonly view: View
  readonly title: string
  readonly onTitle: (title: string) => void
  readonly onClose: () => void
  /** Which kind of file to save. */
  readonly children: ReactNode
}

export function PictureForm({ titleId, hidden, view: whole, title, onTitle, onClose, children }: Props) {
  const [choice, change] = usePictureChoice()
  const [scope, setScope] = useState<'view' | 'selection'>('view')
  const [subtitle, setSubtitle] = useState('')
  const { work, failure, carryOut } = useSaving()

  const { format, options, author } = choice
  const selected = useMemo(() => keepSelected(whole), [whole])
  const view = scope === 'selection' ? selected : whole
  const { picture, evidence } = usePicture(view, { title, subtitle, author, credit: CREDIT })
  const drawn = useDrawing(picture, options)
  const waits = picture.entities.length === 0 || work !== null || !evidence.isSuccess

  const fileOf = (wanted: PictureFormat, signal: AbortSignal): Promise<Blob> =>
    makePictureFile(
      {
        format: wanted,
        picture,
        options: { ...options, dpi: Math.min(options.dpi, drawn.most) },
        scene: options.data ? toSceneView(keepDrawn(view)) : null,
      },
      signal,
    )
  const save = (event: SubmitEvent): void => {
    event.preventDefault()
    if (waits) return
    void carryOut('saving', async (signal) => {
      const name = pictureFileName(title, format)
      saveFile(await fileOf(format, signal), name)
      onClose()
      showNotice(`The picture is in your downloads: ${name}`)
    })
  }
  const copy = (): void =>
    void carryOut('copying', async (signal) => {
      await copyPicture(() => fileOf('png', signal))
      onClose()
      showNotice('The picture is on the clipboard')
    })

  return (
    <form className="export-sheet" hidden={hidden} onSubmit={save}>
      <header className="help-head">
        <h2 id={titleId}>Save a picture</h2>
        <IconButton icon={X} name="Close" onPress={onClose} />
      </header>
      <div className="export-body scroll">
        <PictureSeen
          drawn={drawn}
          format={format}
          options={options}
          scope={scope}
          onScope={setScope}
          evidence={evidence}
        />
        <div className="export-fields">
          {children}
          <PictureFields
            choice={choice}
            scope={scope}
            title={title}
            subtitle={subtitle}
            scripts={drawn.scripts}
            onChange={change}
            onScope={setScope}
            onTitle={onTitle}
            onSubtitle={setSubtitle}
          />
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
  )
}
