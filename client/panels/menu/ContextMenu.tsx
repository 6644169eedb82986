/** The menu of an entity, a link, what is selected, or the paper: the commands of the table that have a place in it. */
import { useStore } from 'zustand'
import { COMMANDS } from '../../commands/commands.ts'
import type { Situation } from '../../commands/situation.ts'
import { useSituation } from '../../commands/use-situation.ts'
import { linkSentence } from '../../model/describe.ts'
import { menuStore, type OpenMenu } from '../../store/menu.ts'
import { formatCount } from '../../../view/words.ts'
import { Menu } from './Menu.tsx'
import { menuItems } from './menu-items.ts'

export function ContextMenu() {
  const open = useStore(menuStore, (state) => state.open)
  return open === null ? null : <Opened open={open} />
}

function close(): void {
  menuStore.setState({ open: null })
}

function Opened({ open }: { readonly open: OpenMenu }) {
  const situation = useSituation()
  const commands = COMMANDS.filter(({ menus }) => menus?.includes(open.about))
  return <Menu title={titleOf(open, situation)} groups={menuItems(commands, situation)} at={open.at} onClose={close} />
}

function titleOf({ about }: OpenMenu, { view }: Situation): string {
  const [first = ''] = view.selection
  const link = view.links.get(first)
  if (about === 'paper') return 'The canvas'
  if (about === 'entity') return view.entities.get(first)?.name ?? ''
  if (about === 'link' && view.selection.size === 1 && link !== undefined) return linkSentence(view, link)
  return `${formatCount(view.selection.size)} selected`
}
