/** Going from entity to entity on the canvas. */
import { canvasController } from '../store/canvas-controller.ts'
import type { Arrow } from '../model/walk-towards.ts'
import type { Command } from './command.ts'

const step = (by: 1 | -1): boolean => canvasController.getState().current?.step(by) ?? false
const go = (arrow: Arrow): boolean => canvasController.getState().current?.go(arrow) ?? false

export const WALK_COMMANDS = [
  {
    id: 'next',
    group: 'Walking',
    label: 'Next entity',
    about: 'Go to the next entity, the most connected first; after the last one on to the panels',
    keys: ['Tab'],
    scope: 'canvas',
    run: () => step(1),
  },
  {
    id: 'previous',
    group: 'Walking',
    label: 'Previous entity',
    about: 'Go back to the entity before',
    keys: ['Shift+Tab'],
    scope: 'canvas',
    run: () => step(-1),
  },
  {
    id: 'go-left',
    group: 'Walking',
    label: 'Neighbour to the left',
    about: 'Go along a link to the left',
    keys: ['ArrowLeft'],
    scope: 'canvas',
    run: () => go('left'),
  },
  {
    id: 'go-right',
    group: 'Walking',
    label: 'Neighbour to the right',
    about: 'Go along a link to the right',
    keys: ['ArrowRight'],
    scope: 'canvas',
    run: () => go('right'),
  },
  {
    id: 'go-up',
    group: 'Walking',
    label: 'Neighbour above',
    about: 'Go along a link upwards',
    keys: ['ArrowUp'],
    scope: 'canvas',
    run: () => go('up'),
  },
  {
    id: 'go-down',
    group: 'Walking',
    label: 'Neighbour below',
    about: 'Go along a link downwards',
    keys: ['ArrowDown'],
    scope: 'canvas',
    run: () => go('down'),
  },
] as const satisfies readonly Command[]
