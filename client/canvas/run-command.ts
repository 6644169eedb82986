/** Does what a key asks for. */
import { collapseEntity } from '../actions/collapse-entity.ts'
import { clearSelection } from '../actions/clear-selection.ts'
import { expandEntity } from '../actions/expand-entity.ts'
import { hideOthers } from '../actions/hide-others.ts'
import { hideSelection } from '../actions/hide-selection.ts'
import { invertSelection } from '../actions/invert-selection.ts'
import { redo } from '../actions/redo.ts'
import { selectAll } from '../actions/select-all.ts'
import { selectOnly } from '../actions/select-only.ts'
import { toggleSelected } from '../actions/toggle-selected.ts'
import { undo } from '../actions/undo.ts'
import { setHighlight } from '../store/set-highlight.ts'
import type { CanvasController } from '../store/canvas-controller.ts'
import { viewStore } from '../store/view-store.ts'
import type { Command } from './key-command.ts'
import type { Walk } from './walk.ts'

export interface CommandScene {
  readonly controller: CanvasController
  readonly walk: Walk
  readonly onInspect: (id: string) => void
}

/** Says whether the command was used; one that was not (Tab at the last entity) is left to the browser. */
export function runCommand(command: Command, { controller, walk, onInspect }: CommandScene): boolean {
  const at = walk.current() ?? singleChoice()
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
    case 'expand':
      if (at !== null) void expandEntity(at)
      return true
    case 'collapse':
      if (at !== null) collapseEntity(at)
      return true
    case 'inspect':
      if (at !== null) inspect(at, onInspect)
      return true
    case 'choose':
      if (at !== null) toggleSelected(at)
      return true
    case 'hide':
      takeWalked(walk)
      hideSelection()
      return true
    case 'hide-others':
      takeWalked(walk)
      hideOthers()
      return true
    case 'select-all':
      selectAll()
      return true
    case 'invert-selection':
      invertSelection()
      return true
    case 'leave':
      clearSelection()
      setHighlight(null)
      return true
    case 'fit':
      controller.fit()
      return true
    case 'zoom-in':
      controller.zoomIn()
      return true
    case 'zoom-out':
      controller.zoomOut()
      return true
    case 'undo':
      undo()
      return true
    case 'redo':
      redo()
      return true
  }
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

function singleChoice(): string | null {
  const { selection, entities } = viewStore.getState().view
  const [only] = selection
  return selection.size === 1 && only !== undefined && entities.has(only) ? only : null
}
