/** The menu of layouts, and of putting the selection in order. */
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
  type LucideIcon,
  Network,
  Pin,
  PinOff,
  Shapes,
  Workflow,
} from 'lucide-react'
import { alignSelection, distributeSelection } from '../../actions/align-selection.ts'
import { layOut } from '../../actions/lay-out.ts'
import { pinEntities } from '../../actions/pin-entities.ts'
import { tidySelection } from '../../actions/tidy-selection.ts'
import { LAYOUTS, type LayoutKind } from '../../model/layout-kinds.ts'
import { viewStore } from '../../store/view-store.ts'
import { useView } from '../../store/use-view.ts'
import { MenuButton, type MenuGroup } from '../parts/MenuButton.tsx'

const ICONS: Readonly<Record<LayoutKind, LucideIcon>> = {
  organic: Shapes,
  layered: Network,
  time: CalendarRange,
  concentric: CircleDot,
  grid: LayoutGrid,
}

export function LayoutMenu() {
  const chosen = useView(({ view }) => [...view.selection].filter((id) => view.entities.has(id)).length)
  const pinned = useView(({ view }) => [...view.selection].filter((id) => view.pinned.has(id)).length)
  const busy = useView((state) => state.busy.has('tidy'))
  const several = chosen < 2
  const groups: readonly MenuGroup[] = [
    {
      title: 'Lay out everything that is not pinned',
      items: LAYOUTS.map(({ kind, name, about }) => ({
        name: capitalised(name),
        about,
        icon: ICONS[kind],
        disabled: busy,
        onPress: () => void layOut(kind),
      })),
    },
    {
      title: 'Order the selection',
      items: [
        { name: 'Tidy', icon: BrushCleaning, disabled: several || busy, onPress: () => void tidySelection() },
        {
          name: 'Align on the left',
          icon: AlignStartVertical,
          disabled: several,
          onPress: () => alignSelection('left'),
        },
        {
          name: 'Below each other',
          icon: AlignCenterVertical,
          disabled: several,
          onPress: () => alignSelection('centre'),
        },
        {
          name: 'Align on the right',
          icon: AlignEndVertical,
          disabled: several,
          onPress: () => alignSelection('right'),
        },
        {
          name: 'Align at the top',
          icon: AlignStartHorizontal,
          disabled: several,
          onPress: () => alignSelection('top'),
        },
        {
          name: 'Beside each other',
          icon: AlignCenterHorizontal,
          disabled: several,
          onPress: () => alignSelection('middle'),
        },
        {
          name: 'Align at the bottom',
          icon: AlignEndHorizontal,
          disabled: several,
          onPress: () => alignSelection('bottom'),
        },
        {
          name: 'Spread evenly across',
          icon: AlignHorizontalSpaceBetween,
          disabled: chosen < 3,
          onPress: () => distributeSelection('across'),
        },
        {
          name: 'Spread evenly down',
          icon: AlignVerticalSpaceBetween,
          disabled: chosen < 3,
          onPress: () => distributeSelection('down'),
        },
        {
          name: 'Pin',
          icon: Pin,
          disabled: chosen === 0 || pinned === chosen,
          onPress: () => pinEntities(viewStore.getState().view.selection, true),
        },
        {
          name: 'Unpin',
          icon: PinOff,
          disabled: pinned === 0,
          onPress: () => pinEntities(viewStore.getState().view.selection, false),
        },
      ],
    },
  ]
  return <MenuButton icon={Workflow} name="Lay out" groups={groups} />
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
