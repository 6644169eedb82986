/** Chooses the screen: the start screen while the canvas is empty, otherwise the explorer. */
import { useEffect, useState } from 'react'
import { HelpSheet } from '../panels/help/HelpSheet.tsx'
import { ConnectionBanner } from '../panels/notices/ConnectionBanner.tsx'
import { NoticeSlip } from '../panels/notices/NoticeSlip.tsx'
import { StartScreen } from '../panels/start/StartScreen.tsx'
import { useView } from '../store/use-view.ts'
import { Explorer } from './Explorer.tsx'
import { usePageKeys } from './use-page-keys.ts'

/** Milliseconds that the start screen stays over the canvas while it fades; the same as --calm. */
const LEAVING = 240

export function App() {
  const empty = useView((state) => state.view.entities.size === 0)
  const opening = useView((state) => state.busy.has('view'))
  // A view that the address asks for must not flash the start screen first.
  const [asked, setAsked] = useState(() => location.hash.length > 1)
  const waiting = empty && opening && asked
  const [startShown, setStartShown] = useState(empty && !waiting)
  usePageKeys()

  useEffect(() => {
    if (!empty || !opening) setAsked((before) => before && empty && opening)
  }, [empty, opening])

  useEffect(() => {
    if (waiting) return
    if (empty) {
      setStartShown(true)
      return
    }
    const timer = setTimeout(() => setStartShown(false), LEAVING)
    return () => clearTimeout(timer)
  }, [empty, waiting])

  return (
    <>
      {!empty && <Explorer />}
      {waiting && (
        <p className="opening" role="status">
          Opening the view…
        </p>
      )}
      {!waiting && (empty || startShown) && <StartScreen leaving={!empty} />}
      <ConnectionBanner />
      {empty && <NoticeSlip />}
      <HelpSheet />
    </>
  )
}
