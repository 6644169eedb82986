/** Choosing what the next command is about. */
import { Shapes, Spline, SquareDashedMousePointer, Workflow } from 'lucide-react'
import { addToSelection } from '../actions/add-to-selection.ts'
import { clearSelection } from '../actions/clear-selection.ts'
import { selectBetween, selectNeighbours, selectSameTypes } from '../actions/grow-selection.ts'
import { invertSelection } from '../actions/invert-selection.ts'
import { selectAll } from '../actions/select-all.ts'
import { selectOnly } from '../actions/select-only.ts'
import { toggleSelected } from '../actions/toggle-selected.ts'
import { setHighlight } from '../store/set-highlight.ts'
import type { Command } from './command.ts'
import { meantEntities, meantEntity, needsCanvas, needsEntities, needsEntity } from './meant.ts'
import type { Situation } from './situation.ts'

/** When nothing is selected, the entity that the keyboard is at is meant. */
function takeWalked(situation: Situation): void {
  if (situation.view.selection.size === 0) selectOnly(meantEntities(situation))
}

/** A folded group is chosen as a whole. */
function toggleAll({ view, at }: Situation): void {
  if (at.every((id) => view.selection.has(id))) selectOnly([...view.selection].filter((id) => !at.includes(id)))
  else addToSelection(at)
}

/** A hindrance: not even a link is selected. */
const needsAnything = (situation: Situation): string | null =>
  situation.view.selection.size > 0 ? null : needsEntities('begin with')(situation)

export const SELECT_COMMANDS = [
  {
    id: 'select',
    group: 'Selecting',
    label: 'Select',
    about: 'Select the entity that the keyboard is at, besides what is selected already, or no longer',
    keys: ['Space'],
    scope: 'canvas',
    hindrance: (situation) => (situation.at.length > 1 ? null : needsEntity('select')(situation)),
    run: (situation) => {
      const id = meantEntity(situation)
      if (id !== null) toggleSelected(id)
      else toggleAll(situation)
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
    id: 'select-neighbours',
    group: 'Selecting',
    label: 'Select neighbours',
    about: 'Select the neighbours in view as well',
    icon: Workflow,
    menus: ['entity', 'selection'],
    keys: ['S'],
    scope: 'page',
    hindrance: needsAnything,
    run: (situation) => {
      takeWalked(situation)
      selectNeighbours()
    },
  },
  {
    id: 'select-same-type',
    group: 'Selecting',
    label: 'Select all of this type',
    about: 'Select everything in view that is of the types selected',
    icon: Shapes,
    menus: ['entity', 'link', 'selection'],
    keys: ['Shift+S'],
    scope: 'page',
    hindrance: needsAnything,
    run: (situation) => {
      takeWalked(situation)
      selectSameTypes()
    },
  },
  {
    id: 'select-between',
    group: 'Selecting',
    label: 'Select what lies between',
    about: 'Select all that lies on a shortest way in view between what is selected',
    icon: Spline,
    menus: ['selection'],
    keys: ['Shift+P'],
    scope: 'page',
    hindrance: needsEntities('look between'),
    run: selectBetween,
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
