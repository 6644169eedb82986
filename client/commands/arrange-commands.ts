/** Giving entities other places. */
import { BrushCleaning } from 'lucide-react'
import { tidy } from '../actions/tidy.ts'
import type { Command } from './command.ts'
import { needsCanvas } from './meant.ts'

export const ARRANGE_COMMANDS = [
  {
    id: 'tidy',
    group: 'Arranging',
    label: 'Tidy up',
    about: 'Tidy up: arrange anew what was not placed by hand',
    icon: BrushCleaning,
    toolbar: 'always',
    menus: ['paper'],
    keys: ['Y'],
    scope: 'page',
    hindrance: (scene) => (scene.busy.has('tidy') ? 'The entities are being arranged already' : needsCanvas(scene)),
    run: () => void tidy(),
  },
] as const satisfies readonly Command[]
