/** What can be done with the whole canvas, each with its key. */
import {
  EyeOff,
  Focus,
  CircleQuestionMark,
  Maximize,
  Moon,
  Redo2,
  Route,
  BrushCleaning,
  Sun,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide-react'
import { findPaths } from '../../actions/find-paths.ts'
import { fitView } from '../../actions/fit-view.ts'
import { hideOthers } from '../../actions/hide-others.ts'
import { hideSelection } from '../../actions/hide-selection.ts'
import { redo } from '../../actions/redo.ts'
import { tidy } from '../../actions/tidy.ts'
import { undo } from '../../actions/undo.ts'
import { zoomIn, zoomOut } from '../../actions/zoom.ts'
import { panelStore } from '../../app/panel-store.ts'
import { toggleTheme } from '../../app/follow-theme.ts'
import { useDark } from '../../app/use-dark.ts'
import { canRedo, canUndo, redoName, undoName } from '../../model/history.ts'
import { useView } from '../../store/use-view.ts'
import { IconButton } from '../parts/IconButton.tsx'

export function Toolbar() {
  const history = useView((state) => state.history)
  const nothingSelected = useView((state) => state.view.selection.size === 0)
  const tidying = useView((state) => state.busy.has('tidy'))
  const dark = useDark()
  const before = undoName(history)
  const after = redoName(history)

  return (
    <div className="toolbar slip" role="toolbar" aria-label="Canvas">
      <div className="toolbar-group">
        <IconButton
          icon={Undo2}
          name={before === null ? 'Undo' : `Undo: ${before}`}
          keys="Ctrl+Z"
          disabled={!canUndo(history)}
          onPress={undo}
        />
        <IconButton
          icon={Redo2}
          name={after === null ? 'Redo' : `Redo: ${after}`}
          keys="Ctrl+Shift+Z"
          disabled={!canRedo(history)}
          onPress={redo}
        />
      </div>
      <div className="toolbar-group">
        <IconButton
          icon={EyeOff}
          name="Hide what is selected"
          keys="H"
          disabled={nothingSelected}
          onPress={hideSelection}
        />
        <IconButton
          icon={Focus}
          name="Hide all others"
          keys="Shift+H"
          disabled={nothingSelected}
          onPress={hideOthers}
        />
        <IconButton
          icon={Route}
          name="Find paths between what is selected"
          keys="P"
          disabled={nothingSelected}
          onPress={findPaths}
        />
        <IconButton icon={BrushCleaning} name="Tidy up" disabled={tidying} onPress={() => void tidy()} />
      </div>
      <div className="toolbar-group">
        <IconButton className="zoom" icon={ZoomOut} name="Zoom out" keys="−" onPress={zoomOut} />
        <IconButton className="zoom" icon={ZoomIn} name="Zoom in" keys="+" onPress={zoomIn} />
        <IconButton icon={Maximize} name="Fit everything in" keys="F" onPress={fitView} />
      </div>
      <div className="toolbar-group">
        <IconButton icon={dark ? Sun : Moon} name={dark ? 'Light colours' : 'Dark colours'} onPress={toggleTheme} />
        <IconButton
          icon={CircleQuestionMark}
          name="All keys"
          keys="?"
          onPress={() => panelStore.setState({ help: true })}
        />
      </div>
    </div>
  )
}
