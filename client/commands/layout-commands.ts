/** Laying out the whole, and putting the selection in order; the menu “Lay out” of the toolbar does the same. */
import {
  AlignCenterHorizontal,
  AlignCenterVertical,
  AlignEndHorizontal,
  AlignEndVertical,
  AlignHorizontalSpaceBetween,
  AlignStartHorizontal,
  AlignStartVertical,
  AlignVerticalSpaceBetween,
  BrushCleaning,
  CalendarRange,
  CircleDot,
  LayoutGrid,
  Map as MapIcon,
  Network,
} from 'lucide-react'
import { alignSelection, distributeSelection } from '../actions/align-selection.ts'
import { layOut } from '../actions/lay-out.ts'
import { tidySelection } from '../actions/tidy-selection.ts'
import { toggleMinimap } from '../actions/toggle-minimap.ts'
import type { Command } from './command.ts'
import { needsCanvas } from './meant.ts'
import type { Situation } from './situation.ts'

const needsRest = (situation: Situation): string | null =>
  situation.busy.has('tidy') ? 'The entities are being arranged already' : needsCanvas(situation)

const needsSelected =
  (least: number, words: string) =>
  ({ view }: Situation): string | null =>
    [...view.selection].filter((id) => view.entities.has(id)).length >= least
      ? null
      : `Select ${words} or more entities first`

const needsTwo = needsSelected(2, 'two')
const needsThree = needsSelected(3, 'three')

export const LAYOUT_COMMANDS = [
  {
    id: 'lay-out-layered',
    group: 'Arranging',
    label: 'Lay out: layered',
    about: 'Lay out in layers: what a link points to stands above where it comes from',
    icon: Network,
    keys: ['V'],
    scope: 'page',
    hindrance: needsRest,
    run: () => void layOut('layered'),
  },
  {
    id: 'lay-out-time',
    group: 'Arranging',
    label: 'Lay out: by time',
    about: 'Lay out by time: earlier to the left, later to the right, undated at the side',
    icon: CalendarRange,
    keys: ['W'],
    scope: 'page',
    hindrance: needsRest,
    run: () => void layOut('time'),
  },
  {
    id: 'lay-out-circles',
    group: 'Arranging',
    label: 'Lay out: in circles',
    about: 'Lay out in circles around the selection, or around the most connected',
    icon: CircleDot,
    keys: ['Shift+G'],
    scope: 'page',
    hindrance: needsRest,
    run: () => void layOut('concentric'),
  },
  {
    id: 'lay-out-grid',
    group: 'Arranging',
    label: 'Lay out: in a grid',
    about: 'Lay out in a grid, by type, most connected first',
    icon: LayoutGrid,
    keys: ['Shift+R'],
    scope: 'page',
    hindrance: needsRest,
    run: () => void layOut('grid'),
  },
  {
    id: 'tidy-selection',
    group: 'Arranging',
    label: 'Tidy the selection',
    about: 'Arrange the selected entities among themselves; nothing else moves',
    icon: BrushCleaning,
    menus: ['selection'],
    keys: ['Shift+Y'],
    scope: 'page',
    hindrance: needsTwo,
    run: () => void tidySelection(),
  },
  {
    id: 'align-left',
    group: 'Arranging',
    label: 'Align on the left',
    about: 'Put the selected entities in line on the left',
    icon: AlignStartVertical,
    keys: ['Shift+ArrowLeft'],
    scope: 'page',
    hindrance: needsTwo,
    run: () => alignSelection('left'),
  },
  {
    id: 'align-right',
    group: 'Arranging',
    label: 'Align on the right',
    about: 'Put the selected entities in line on the right',
    icon: AlignEndVertical,
    keys: ['Shift+ArrowRight'],
    scope: 'page',
    hindrance: needsTwo,
    run: () => alignSelection('right'),
  },
  {
    id: 'align-top',
    group: 'Arranging',
    label: 'Align at the top',
    about: 'Put the selected entities in line at the top',
    icon: AlignStartHorizontal,
    keys: ['Shift+ArrowUp'],
    scope: 'page',
    hindrance: needsTwo,
    run: () => alignSelection('top'),
  },
  {
    id: 'align-bottom',
    group: 'Arranging',
    label: 'Align at the bottom',
    about: 'Put the selected entities in line at the bottom',
    icon: AlignEndHorizontal,
    keys: ['Shift+ArrowDown'],
    scope: 'page',
    hindrance: needsTwo,
    run: () => alignSelection('bottom'),
  },
  {
    id: 'align-centre',
    group: 'Arranging',
    label: 'Below each other',
    about: 'Put the selected entities below each other',
    icon: AlignCenterVertical,
    keys: ['Shift+C'],
    scope: 'page',
    hindrance: needsTwo,
    run: () => alignSelection('centre'),
  },
  {
    id: 'align-middle',
    group: 'Arranging',
    label: 'Beside each other',
    about: 'Put the selected entities beside each other',
    icon: AlignCenterHorizontal,
    keys: ['Shift+M'],
    scope: 'page',
    hindrance: needsTwo,
    run: () => alignSelection('middle'),
  },
  {
    id: 'spread-across',
    group: 'Arranging',
    label: 'Spread evenly across',
    about: 'Make the gaps between the selected entities equal from left to right',
    icon: AlignHorizontalSpaceBetween,
    keys: ['Shift+X'],
    scope: 'page',
    hindrance: needsThree,
    run: () => distributeSelection('across'),
  },
  {
    id: 'spread-down',
    group: 'Arranging',
    label: 'Spread evenly down',
    about: 'Make the gaps between the selected entities equal from top to bottom',
    icon: AlignVerticalSpaceBetween,
    keys: ['Shift+V'],
    scope: 'page',
    hindrance: needsThree,
    run: () => distributeSelection('down'),
  },
  {
    id: 'minimap',
    group: 'Looking',
    label: 'Small map',
    about: 'Show the small map of the whole graph, or put it away',
    icon: MapIcon,
    toolbar: 'more',
    keys: ['M'],
    scope: 'page',
    hindrance: needsCanvas,
    run: toggleMinimap,
  },
] as const satisfies readonly Command[]
