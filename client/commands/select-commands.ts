/** Choosing what the next command is about. */
import { SquareDashedMousePointer } from 'lucide-react'
import { clearSelection } from '../actions/clear-selection.ts'
import { invertSelection } from '../actions/invert-selection.ts'
import { selectAll } from '../actions/select-all.ts'
import { toggleSelected } from '../actions/toggle-selected.ts'
import { setHighlight } from '../store/set-highlight.ts'
import type { Command } from './command.ts'
import { meantEntity, needsCanvas, needsEntity } from './meant.ts'

export const SELECT_COMMANDS = [
  {
    id: 'select',
    group: 'Selecting',
    label: 'Select',
    about: 'Select the entity that the keyboard is at, besides what is selected already, or no longer',
    keys: ['Space'],
    scope: 'canvas',
    hindrance: needsEntity('select'),
    run: (scene) => {
      const id = meantEntity(scene)
      if (id !== null) toggleSelected(id)
    },
  },
  {
    id: 'select-all',
    group: 'Selecting',
    label: 'Select all',
    about: 'Select every entity that is shown',
    icon: SquareDashedMousePointer,
    menus: ['paper'],
    keys: ['Ctrl+A'],
    scope: 'page',
    hindrance: needsCanvas,
    run: selectAll,
  },
  {
    id: 'invert-selection',
    group: 'Selecting',
    label: 'Select the others instead',
    about: 'Select just those that are not selected',
    menus: ['selection'],
    keys: ['Shift+I'],
    scope: 'page',
    hindrance: needsCanvas,
    run: invertSelection,
  },
  {
    id: 'leave',
    group: 'Selecting',
    label: 'Select nothing',
    about: 'Select nothing, and end what a panel points out',
    keys: ['Escape'],
    scope: 'page',
    run: () => {
      clearSelection()
      setHighlight(null)
    },
  },
] as const satisfies readonly Command[]
