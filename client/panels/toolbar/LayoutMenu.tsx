/** The menu of layouts, and of putting the selection in order. */
import { CalendarRange, CircleDot, LayoutGrid, type LucideIcon, Network, Shapes, Workflow } from 'lucide-react'
import { layOut } from '../../actions/lay-out.ts'
import { COMMANDS } from '../../commands/commands.ts'
import type { Situation } from '../../commands/situation.ts'
import { LAYOUTS, type LayoutKind } from '../../model/layout-kinds.ts'
import { showNotice } from '../../store/show-notice.ts'
import type { MenuGroup } from '../menu/Menu.tsx'
import { MenuButton } from '../menu/MenuButton.tsx'
import { menuItems } from '../menu/menu-items.ts'

const ICONS: Readonly<Record<LayoutKind, LucideIcon>> = {
  organic: Shapes,
  layered: Network,
  time: CalendarRange,
  concentric: CircleDot,
  grid: LayoutGrid,
}

const ORDERING = COMMANDS.filter(({ id }) => /^(tidy-selection|align-.*|spread-.*|pin)$/.test(id))

export function LayoutMenu({ situation }: { readonly situation: Situation }) {
  const hindrance = situation.busy.has('tidy') ? 'The entities are being arranged already' : null
  const groups: readonly MenuGroup[] = [
    {
      title: 'Lay out everything that is not pinned',
      items: LAYOUTS.map(({ kind, name, about }) => ({
        id: kind,
        label: capitalised(name),
        about,
        icon: ICONS[kind],
        hindrance,
        onPick: () => (hindrance === null ? void layOut(kind) : showNotice(hindrance)),
      })),
    },
    { title: 'Order the selection', items: menuItems(ORDERING, situation) },
  ]
  return <MenuButton icon={Workflow} name="Lay out" groups={groups} />
}

const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)
