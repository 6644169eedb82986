/** Looking at the graph from nearer or farther. */
import { Maximize, ZoomIn, ZoomOut } from 'lucide-react'
import { fitView } from '../actions/fit-view.ts'
import { zoomIn, zoomOut } from '../actions/zoom.ts'
import type { Command } from './command.ts'
import { needsCanvas } from './meant.ts'

export const LOOK_COMMANDS = [
  {
    id: 'zoom-out',
    group: 'Looking',
    label: 'Zoom out',
    about: 'Zoom out',
    icon: ZoomOut,
    toolbar: 'wide',
    keys: ['-'],
    scope: 'page',
    hindrance: needsCanvas,
    run: zoomOut,
  },
  {
    id: 'zoom-in',
    group: 'Looking',
    label: 'Zoom in',
    about: 'Zoom in',
    icon: ZoomIn,
    toolbar: 'wide',
    keys: ['+', '='],
    scope: 'page',
    hindrance: needsCanvas,
    run: zoomIn,
  },
  {
    id: 'fit',
    group: 'Looking',
    label: 'Fit everything in',
    about: 'Fit the graph into the window',
    icon: Maximize,
    toolbar: 'always',
    menus: ['paper'],
    keys: ['F'],
    scope: 'page',
    hindrance: needsCanvas,
    run: fitView,
  },
] as const satisfies readonly Command[]
