/** Taking steps back and making them again. */
import { History, Redo2, Undo2 } from 'lucide-react'
import { redo } from '../actions/redo.ts'
import { undo } from '../actions/undo.ts'
import { panelStore } from '../app/panel-store.ts'
import { allSteps, redoName, undoName } from '../model/history.ts'
import type { Command } from './command.ts'

export const STEP_COMMANDS = [
  {
    id: 'undo',
    group: 'Steps',
    label: ({ history }) => named('Undo', undoName(history)),
    about: 'Undo the last step',
    icon: Undo2,
    toolbar: 'always',
    menus: ['paper'],
    keys: ['Ctrl+Z'],
    scope: 'anywhere',
    hindrance: ({ history }) => (undoName(history) === null ? 'There is nothing to undo' : null),
    run: undo,
  },
  {
    id: 'redo',
    group: 'Steps',
    label: ({ history }) => named('Redo', redoName(history)),
    about: 'Make the step again that was undone',
    icon: Redo2,
    toolbar: 'always',
    menus: ['paper'],
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    scope: 'anywhere',
    hindrance: ({ history }) => (redoName(history) === null ? 'There is nothing to redo' : null),
    run: redo,
  },
  {
    id: 'steps',
    group: 'Steps',
    label: 'Steps',
    about: 'Show or close the list of steps, to go back or forward by many at once',
    icon: History,
    toolbar: 'always',
    menus: ['paper'],
    keys: ['Shift+Z'],
    scope: 'page',
    hindrance: ({ history }) => (allSteps(history).length === 1 ? 'There are no steps yet' : null),
    run: () => panelStore.setState(({ steps }) => ({ steps: !steps })),
  },
] as const satisfies readonly Command[]

function named(verb: string, step: string | null): string {
  return step === null ? verb : `${verb}: ${step}`
}
