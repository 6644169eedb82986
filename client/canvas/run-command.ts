/** Does what a key asks for. */
import { collapseEntity } from '../actions/collapse-entity.ts'
import { clearSelection } from '../actions/clear-selection.ts'
import { chooseNeighbours, expandOrChoose } from '../actions/choose-neighbours.ts'
import { findPaths } from '../actions/find-paths.ts'
import { hideOthers } from '../actions/hide-others.ts'
import { hideSelection } from '../actions/hide-selection.ts'
import { invertSelection } from '../actions/invert-selection.ts'
import { redo } from '../actions/redo.ts'
import { selectAll } from '../actions/select-all.ts'
import { selectOnly } from '../actions/select-only.ts'
import { showLinksAmong } from '../actions/show-links-among.ts'
import { toggleSelected } from '../actions/toggle-selected.ts'
import { undo } from '../actions/undo.ts'
import { setHighlight } from '../store/set-highlight.ts'
import type { CanvasController } from '../store/canvas-controller.ts'
import { viewStore } from '../store/view-store.ts'
import type { Command, Step } from './key-command.ts'
import type { Walk } from './walk.ts'

export interface CommandScene {
  readonly controller: CanvasController
  readonly walk: Walk
  readonly onInspect: (id: string) => void
}

/** Says whether the command was used; one that was not (Tab at the last entity) is left to the browser. */
export function runCommand(command: Command, scene: CommandScene): boolean {
  const { walk } = scene
  switch (command) {
    case 'next':
      return walk.step(1)
    case 'previous':
      return walk.step(-1)
    case 'go-left':
      return walk.go('left')
    case 'go-right':
      return walk.go('right')
    case 'go-up':
      return walk.go('up')
    case 'go-down':
      return walk.go('down')
    default:
      run(command, scene)
      return true
  }
}

function run(command: Exclude<Command, Step>, { controller, walk, onInspect }: CommandScene): void {
  const at = walk.current() ?? singleChoice()
  const does: Readonly<Record<typeof command, () => void>> = {
    expand: () => void (at !== null && expandOrChoose([at])),
    'expand-choice': () => chooseNeighbours(severalChosen() ?? (at === null ? [] : [at])),
    'find-paths': findPaths,
    'links-among': () => void showLinksAmong(),
    collapse: () => at !== null && collapseEntity(at),
    inspect: () => at !== null && inspect(at, onInspect),
    choose: () => at !== null && toggleSelected(at),
    hide: () => {
      takeWalked(walk)
      hideSelection()
    },
    'hide-others': () => {
      takeWalked(walk)
      hideOthers()
    },
    'select-all': selectAll,
    'invert-selection': invertSelection,
    leave: () => {
      clearSelection()
      setHighlight(null)
    },
    fit: () => controller.fit(),
    'zoom-in': () => controller.zoomIn(),
    'zoom-out': () => controller.zoomOut(),
    undo,
    redo,
  }
  does[command]()
}

function inspect(id: string, onInspect: (id: string) => void): void {
  if (!viewStore.getState().view.selection.has(id)) selectOnly([id])
  onInspect(id)
}

/** When nothing is chosen, the entity that the keyboard is at is meant. */
function takeWalked(walk: Walk): void {
  const at = walk.current()
  if (viewStore.getState().view.selection.size === 0 && at !== null) selectOnly([at])
}

/** Two or more chosen entities are meant together. */
function severalChosen(): readonly string[] | null {
  const { selection, entities } = viewStore.getState().view
  const chosen = [...selection].filter((id) => entities.has(id))
  return chosen.length > 1 ? chosen : null
}

function singleChoice(): string | null {
  const { selection, entities } = viewStore.getState().view
  const [only] = selection
  return selection.size === 1 && only !== undefined && entities.has(only) ? only : null
}
