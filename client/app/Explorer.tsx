/** The canvas with everything that lies at its edge. */
import { Suspense } from 'react'
import { clearView } from '../actions/clear-view.ts'
import { ContextMenu } from '../panels/menu/ContextMenu.tsx'
import { FilterBar } from '../panels/filter/FilterBar.tsx'
import { NothingShown } from '../panels/filter/NothingShown.tsx'
import { SelectionPeek } from '../panels/inspector/SelectionPeek.tsx'
import { Legend } from '../panels/legend/Legend.tsx'
import { BusyLine } from '../panels/notices/BusyLine.tsx'
import { FileSlip } from '../panels/notices/FileSlip.tsx'
import { HighlightSlip } from '../panels/notices/HighlightSlip.tsx'
import { NoticeSlip } from '../panels/notices/NoticeSlip.tsx'
import { loadPart } from '../panels/parts/load-part.tsx'
import { WhenPartFails } from '../panels/parts/WhenPartFails.tsx'
import { SearchField } from '../panels/search/SearchField.tsx'
import { Timeline } from '../panels/timeline/Timeline.tsx'
import { Toolbar } from '../panels/toolbar/Toolbar.tsx'
import { sceneStore, useScene } from '../store/scene-store.ts'
import { taskStore, useTasks } from '../store/tasks.ts'
import { useView } from '../store/use-view.ts'
import { addAndSelect } from './add-and-select.ts'
import { CanvasPart } from './canvas-part.ts'
import { Mark } from './Mark.tsx'
import { panelStore, usePanels } from './panel-store.ts'
import { SidePanel } from './SidePanel.tsx'
import { useFocusOnCanvas } from './use-focus-on-canvas.ts'
import { useNarrow } from './use-narrow.ts'

const StepList = loadPart(async () => (await import('../panels/steps/StepList.tsx')).StepList)
const ConflictDialog = loadPart(async () => (await import('../panels/scenes/ConflictDialog.tsx')).ConflictDialog)
const ExpandDialog = loadPart(async () => (await import('../panels/expand/ExpandDialog.tsx')).ExpandDialog)

export function Explorer() {
  const narrow = useNarrow()
  useFocusOnCanvas()
  const choosing = useTasks((state) => state.choosing !== null)
  const inConflict = useScene((state) => state.conflict !== null)
  const steps = usePanels((state) => state.steps)
  const empty = useView((state) => state.view.entities.size === 0)
  const busy = useView((state) => state.busy.size > 0)
  return (
    <div className="explorer">
      <main className="stage" aria-busy={busy}>
        <h1 className="only-spoken">The graph</h1>
        {/* The canvas keeps clear of what lies beside it in here; notices come and go, so they are outside. */}
        <div className="stage-view">
          <div className="stage-canvas">
            <div className="stage-top">
              <div className="stage-search">
                <button
                  type="button"
                  className="home slip"
                  aria-label="Back to the start"
                  title="Back to the start"
                  onClick={clearView}
                >
                  <Mark />
                </button>
                <SearchField
                  label="Search people, organisations, events"
                  onChoose={(entity) => void addAndSelect(entity.id)}
                />
              </div>
              <Toolbar />
              <FilterBar />
              <HighlightSlip />
              <FileSlip />
            </div>
            <WhenPartFails what="The canvas" floats>
              <Suspense fallback={null}>
                <CanvasPart />
              </Suspense>
            </WhenPartFails>
            {!narrow && !empty && (
              <WhenPartFails what="The legend" floats onClose={() => panelStore.setState({ legendFolded: true })}>
                <Legend />
              </WhenPartFails>
            )}
            {narrow && <SelectionPeek />}
          </div>
          {empty && (
            <p className="stage-empty quiet">
              The canvas is empty. What you add from an answer, or find by name, comes here.
            </p>
          )}
          {busy && <BusyLine />}
          {steps && (
            <WhenPartFails what="The list of steps" floats onClose={() => panelStore.setState({ steps: false })}>
              <Suspense fallback={null}>
                <StepList />
              </Suspense>
            </WhenPartFails>
          )}
          <NothingShown />
          <NoticeSlip />
          <ContextMenu />
        </div>
        {!narrow && (
          <WhenPartFails what="The timeline" onClose={() => panelStore.setState({ timelineFolded: true })}>
            <Timeline />
          </WhenPartFails>
        )}
      </main>
      <SidePanel narrow={narrow} />
      {inConflict && (
        <WhenPartFails what="The choice of versions" floats onClose={() => sceneStore.setState({ conflict: null })}>
          <Suspense fallback={null}>
            <ConflictDialog />
          </Suspense>
        </WhenPartFails>
      )}
      {choosing && (
        <WhenPartFails what="The choice of neighbours" floats onClose={() => taskStore.setState({ choosing: null })}>
          <Suspense fallback={null}>
            <ExpandDialog />
          </Suspense>
        </WhenPartFails>
      )}
    </div>
  )
}
