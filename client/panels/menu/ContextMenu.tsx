/** The menu of an entity, a link, what is selected, or the paper: the commands of the table that have a place in it, and questions. */
import { useState } from 'react'
import { useStore } from 'zustand'
import type { Query } from '../../../contract/queries.ts'
import { COMMANDS } from '../../commands/commands.ts'
import type { Situation } from '../../commands/situation.ts'
import { useSituation } from '../../commands/use-situation.ts'
import { linkSentence } from '../../model/describe.ts'
import { menuStore, type OpenMenu } from '../../store/menu.ts'
import { formatCount } from '../../../view/words.ts'
import { useQueries } from '../ask/use-queries.ts'
import { askItems } from './ask-items.ts'
import { Menu } from './Menu.tsx'
import { menuGroups } from './menu-items.ts'

export function ContextMenu() {
  const open = useStore(menuStore, (state) => state.open)
  const queries = useQueries()
  return open === null ? null : <Opened open={open} queries={queries.data ?? []} />
}

function close(): void {
  menuStore.setState({ open: null })
}

interface OpenedProps {
  readonly open: OpenMenu
  readonly queries: readonly Query[]
}

function Opened({ open, queries }: OpenedProps) {
  const situation = useSituation()
  // A menu does not grow while somebody reads it.
  const [known] = useState(queries)
  const commands = COMMANDS.filter(({ menus }) => menus?.includes(open.about))
  const asking = open.about === 'entity' || open.about === 'selection' ? askItems(known, situation.view) : []
  const groups = [...menuGroups(commands, situation), ...(asking.length === 0 ? [] : [{ items: asking }])]
  return <Menu title={titleOf(open, situation)} groups={groups} at={open.at} onClose={close} />
}

function titleOf({ about }: OpenMenu, { view }: Situation): string {
  const [first = ''] = view.selection
  const link = view.links.get(first)
  if (about === 'paper') return 'The canvas'
  if (about === 'entity') return view.entities.get(first)?.name ?? ''
  if (about === 'link' && view.selection.size === 1 && link !== undefined) return linkSentence(view, link)
  return `${formatCount(view.selection.size)} selected`
}
