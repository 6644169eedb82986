/** Chooses the screen: the start screen while the canvas is empty, otherwise the explorer. */
import { Suspense, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { closeLoading } from '../actions/load/open-loading.ts'
import { HelpSheet } from '../panels/help/HelpSheet.tsx'
import { ConnectionBanner } from '../panels/notices/ConnectionBanner.tsx'
import { DropSlip } from '../panels/notices/DropSlip.tsx'
import { NoticeSlip } from '../panels/notices/NoticeSlip.tsx'
import { loadPart } from '../panels/parts/load-part.tsx'
import { WhenPartFails } from '../panels/parts/WhenPartFails.tsx'
import { StartScreen } from '../panels/start/StartScreen.tsx'
import { useAsk } from '../store/ask-store.ts'
import { canvasController } from '../store/canvas-controller.ts'
import { useLoad } from '../store/load-store.ts'
import { taskStore, useTasks } from '../store/tasks.ts'
import { useView } from '../store/use-view.ts'
import { Explorer } from './Explorer.tsx'
import { useDroppedFiles } from './use-dropped-files.ts'
import { useKeys } from './use-keys.ts'

const LoadDialog = loadPart(async () => (await import('../panels/load/LoadDialog.tsx')).LoadDialog)
const ExportDialog = loadPart(async () => (await import('../panels/export/ExportDialog.tsx')).ExportDialog)

/** Milliseconds that the start screen stays over the canvas while it fades; the same as --calm. */
const LEAVING = 240

export function App() {
  // Whoever asks first has the explorer before anything is on its canvas.
  const asking = useAsk((state) => state.beginning)
  const empty = useView((state) => state.view.entities.size === 0) && !asking
  const opening = useView((state) => state.busy.has('view'))
  // A view that the address asks for must not flash the start screen first.
  const [asked, setAsked] = useState(() => location.hash.length > 1)
  const waiting = asked && empty && opening
  const [startShown, setStartShown] = useState(empty && !waiting)
  if (asked && !waiting) setAsked(false)
  if (empty && !waiting && !startShown) setStartShown(true)
  const exporting = useTasks((state) => state.exporting)
  const loading = useLoad((state) => state.open)
  const dropping = useDroppedFiles()
  useKeys()

  // The start screen keeps its place until there is a canvas to take it.
  const drawn = useStore(canvasController, ({ current }) => current !== null)
  const covered = !empty && drawn

  useEffect(() => {
    if (!covered) return undefined
    const timer = setTimeout(() => setStartShown(false), LEAVING)
    return () => clearTimeout(timer)
  }, [covered])

  return (
    <>
      {!empty && <Explorer />}
      {waiting && <output className="opening">Opening the view…</output>}
      {!waiting && startShown && <StartScreen opened={!empty} leaving={covered} />}
      <ConnectionBanner />
      {empty && <NoticeSlip />}
      <HelpSheet />
      {exporting && (
        <WhenPartFails
          what="The page for saving pictures"
          floats
          onClose={() => taskStore.setState({ exporting: false })}
        >
          <Suspense fallback={null}>
            <ExportDialog />
          </Suspense>
        </WhenPartFails>
      )}
      {loading && (
        <WhenPartFails what="The page for loading data" floats onClose={closeLoading}>
          <Suspense fallback={null}>
            <LoadDialog />
          </Suspense>
        </WhenPartFails>
      )}
      {dropping && <DropSlip />}
    </>
  )
}
