/** Giving entities other places. */
import { BrushCleaning, Pin } from 'lucide-react'
import { pinEntities } from '../actions/pin-entities.ts'
import { tidy } from '../actions/tidy.ts'
import type { Command } from './command.ts'
import { meantEntities, needsCanvas, needsEntities } from './meant.ts'
import type { Scene } from './scene.ts'

const isPinned = (scene: Scene): boolean => meantEntities(scene).every((id) => scene.view.pinned.has(id))

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
  {
    id: 'pin',
    group: 'Arranging',
    label: (scene) => (isPinned(scene) ? 'Unpin' : 'Pin'),
    about: 'Pin: let nothing but your hand move what is selected; or unpin it',
    icon: Pin,
    menus: ['entity', 'selection'],
    keys: ['X'],
    scope: 'page',
    hindrance: needsEntities('pin'),
    run: (scene) => pinEntities(meantEntities(scene), !isPinned(scene)),
  },
] as const satisfies readonly Command[]
