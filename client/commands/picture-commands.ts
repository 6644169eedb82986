/** Pictures: saving one, and opening one again. */
import { FolderOpen, ImageDown } from 'lucide-react'
import { choosePicture } from '../actions/pictures/choose-picture.ts'
import { taskStore } from '../store/tasks.ts'
import type { Command } from './command.ts'
import { needsCanvas } from './meant.ts'

export const PICTURE_COMMANDS = [
  {
    id: 'export-picture',
    group: 'Page',
    label: 'Save a picture…',
    about: 'Save what is in view as a picture, to print or to publish',
    icon: ImageDown,
    toolbar: 'wide',
    menus: ['paper'],
    keys: ['E'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => taskStore.setState({ exporting: true }),
  },
  {
    id: 'open-picture',
    group: 'Page',
    label: 'Open a picture…',
    about: 'Open the view that travels inside a picture made by Entourage',
    icon: FolderOpen,
    toolbar: 'more',
    keys: ['Shift+E'],
    scope: 'page',
    run: choosePicture,
  },
] as const satisfies readonly Command[]
