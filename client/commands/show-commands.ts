/** Taking things off the canvas and bringing them back. */
import { CalendarRange, Eye, EyeOff, Focus, SlidersHorizontal, Trash2 } from 'lucide-react'
import { hideEntities } from '../actions/hide-entities.ts'
import { hideOthers } from '../actions/hide-others.ts'
import { removeSelection } from '../actions/remove-selection.ts'
import { selectOnly } from '../actions/select-only.ts'
import { showHidden } from '../actions/show-hidden.ts'
import { formatCount } from '../../view/words.ts'
import type { Command } from './command.ts'
import { openPanel, panelStore } from '../app/panel-store.ts'
import { meantEntities, needsCanvas, needsEntities } from './meant.ts'

export const SHOW_COMMANDS = [
  {
    id: 'hide',
    group: 'Showing',
    label: 'Hide',
    about: 'Hide what is selected',
    icon: EyeOff,
    toolbar: 'wide',
    menus: ['entity', 'selection'],
    keys: ['H', 'Delete'],
    scope: 'page',
    hindrance: needsEntities('hide'),
    run: (situation) => hideEntities(meantEntities(situation)),
  },
  {
    id: 'hide-others',
    group: 'Showing',
    label: 'Hide all others',
    about: 'Hide everything that is not selected',
    icon: Focus,
    toolbar: 'wide',
    menus: ['entity', 'selection'],
    keys: ['Shift+H'],
    scope: 'page',
    hindrance: (situation) =>
      situation.view.selection.size > 0 || situation.at.length > 0 ? null : 'Select the entities to keep first',
    run: (situation) => {
      if (situation.view.selection.size === 0) selectOnly(meantEntities(situation))
      hideOthers()
    },
  },
  {
    id: 'remove',
    group: 'Showing',
    label: 'Remove from the canvas',
    about: 'Remove what is selected from the canvas altogether',
    icon: Trash2,
    menus: ['entity', 'selection'],
    keys: ['Shift+Delete'],
    scope: 'page',
    hindrance: needsEntities('remove'),
    run: (situation) => {
      if (situation.view.selection.size === 0) selectOnly(meantEntities(situation))
      removeSelection()
    },
  },
  {
    id: 'show-hidden',
    group: 'Showing',
    label: ({ view }) =>
      view.hidden.size === 0 ? 'Show what is hidden' : `Show ${formatCount(view.hidden.size)} hidden`,
    about: 'Show again what was hidden',
    icon: Eye,
    menus: ['paper'],
    keys: ['U'],
    scope: 'page',
    hindrance: ({ view }) => (view.hidden.size === 0 ? 'Nothing is hidden' : null),
    run: showHidden,
  },
  {
    id: 'filter',
    group: 'Showing',
    label: 'Filter…',
    about: 'Filter by type, status, voices, time, text and case',
    icon: SlidersHorizontal,
    menus: ['paper'],
    keys: ['G'],
    scope: 'page',
    hindrance: needsCanvas,
    run: () => openPanel('filter'),
  },
  {
    id: 'timeline',
    group: 'Showing',
    label: ({ panels }) => (panels.timelineFolded ? 'Timeline' : 'Fold the timeline away'),
    about: 'Show the timeline, or fold it away',
    icon: CalendarRange,
    menus: ['paper'],
    keys: ['T'],
    scope: 'page',
    hindrance: needsCanvas,
    run: ({ panels }) => {
      if (panels.timelineFolded) openPanel('timeline')
      else panelStore.setState({ timelineFolded: true })
    },
  },
] as const satisfies readonly Command[]
