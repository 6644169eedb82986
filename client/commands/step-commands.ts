/** Taking steps back and making them again. */
import { Redo2, Undo2 } from 'lucide-react'
import { redo } from '../actions/redo.ts'
import { undo } from '../actions/undo.ts'
import { redoName, undoName } from '../model/history.ts'
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
] as const satisfies readonly Command[]

function named(verb: string, step: string | null): string {
  return step === null ? verb : `${verb}: ${step}`
}
