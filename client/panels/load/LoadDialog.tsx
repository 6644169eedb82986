/** Loads the reader's own data: choose files, see what they would change, load them, take it back. */
import { X } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { closeLoading } from '../../actions/load/open-loading.ts'
import { useLoad } from '../../store/load-store.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { ChoosePage } from './ChoosePage.tsx'
import { DonePage } from './DonePage.tsx'
import { ReviewPage } from './ReviewPage.tsx'
import { RunningPage } from './RunningPage.tsx'
import './load.css'

const HEADINGS = {
  choosing: 'Load your own data',
  checking: 'Your files are being checked',
  loading: 'Your data are being loaded',
  review: 'What was found in your files',
  done: 'Your data are loaded',
  undone: 'The load was taken back',
} as const

export function LoadDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const titleId = useId()
  const page = useLoad(({ running, done, files }) => {
    if (running !== null) return running.what === 'check' ? 'checking' : 'loading'
    if (done !== null) return done.undone ? 'undone' : 'done'
    return files.length === 0 ? 'choosing' : 'review'
  })
  const isLoading = page === 'loading'

  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  // What had the keyboard has gone with its page; the new one begins at its heading.
  const before = useRef(page)
  useEffect(() => {
    if (before.current !== page) heading.current?.focus()
    before.current = page
  }, [page])

  return (
    // A dialog closes with Escape by itself; the click on its veil is the same for the mouse.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <dialog
      ref={dialog}
      className="help load-dialog"
      aria-labelledby={titleId}
      onClose={closeLoading}
      onCancel={(event) => {
        // A load is not broken off by the way; a button says so.
        if (isLoading) event.preventDefault()
      }}
      onClick={(event) => {
        // Files that were chosen are not to be lost by a click beside them.
        if (event.target === dialog.current && page === 'choosing') dialog.current.close()
      }}
    >
      <div className="load-sheet">
        <header className="help-head">
          <h2 id={titleId} ref={heading} tabIndex={-1}>
            {HEADINGS[page]}
          </h2>
          {!isLoading && <IconButton icon={X} name="Close" onPress={() => dialog.current?.close()} />}
        </header>
        {page === 'choosing' && <ChoosePage />}
        {(page === 'checking' || isLoading) && <RunningPage />}
        {page === 'review' && <ReviewPage />}
        {(page === 'done' || page === 'undone') && <DonePage onClose={() => dialog.current?.close()} />}
      </div>
    </dialog>
  )
}
