/** Giving entities other places. */
import { BrushCleaning, Pin } from 'lucide-react'
import { pinEntities } from '../actions/pin-entities.ts'
import { tidy } from '../actions/tidy.ts'
import type { Command } from './command.ts'
import { meantEntities, needsCanvas, needsEntities } from './meant.ts'
import type { Situation } from './situation.ts'

const isPinned = (situation: Situation): boolean =>
  meantEntities(situation).every((id) => situation.view.pinned.has(id))

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
    hindrance: (situation) =>
      situation.busy.has('tidy') ? 'The entities are being arranged already' : needsCanvas(situation),
    run: () => void tidy(),
  },
  {
    id: 'pin',
    group: 'Arranging',
    label: (situation) => (isPinned(situation) ? 'Unpin' : 'Pin'),
    about: 'Pin: let nothing but your hand move what is selected; or unpin it',
    icon: Pin,
    menus: ['entity', 'selection'],
    keys: ['X'],
    scope: 'page',
    hindrance: needsEntities('pin'),
    run: (situation) => pinEntities(meantEntities(situation), !isPinned(situation)),
  },
] as const satisfies readonly Command[]
