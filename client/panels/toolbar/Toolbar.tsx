/** What can be done with the whole canvas: the commands of the table that have a place here, each with its key. */
import { Ellipsis } from 'lucide-react'
import { useTight } from '../../app/use-narrow.ts'
import { commandGroups, COMMANDS } from '../../commands/commands.ts'
import { useSituation } from '../../commands/use-situation.ts'
import { CommandButton } from '../parts/CommandButton.tsx'
import { MenuButton } from '../menu/MenuButton.tsx'
import { menuGroups } from '../menu/menu-items.ts'
import { LayoutMenu } from './LayoutMenu.tsx'

const ALWAYS = COMMANDS.filter(({ toolbar }) => toolbar === 'always')
const WIDE = COMMANDS.filter(({ toolbar }) => toolbar === 'always' || toolbar === 'wide')
const PLACED = COMMANDS.filter(({ toolbar }) => toolbar !== undefined)

export function Toolbar() {
  const situation = useSituation()
  const shown = useTight() ? ALWAYS : WIDE
  const rest = PLACED.filter((command) => !shown.includes(command))
  return (
    <div className="toolbar slip" role="toolbar" aria-label="Canvas">
      {commandGroups(shown).map((commands) => (
        <div className="toolbar-group" key={commands[0]?.group}>
          {commands.map((command) => (
            <CommandButton key={command.id} command={command} situation={situation} />
          ))}
          {commands[0]?.group === 'Arranging' && <LayoutMenu situation={situation} />}
        </div>
      ))}
      <div className="toolbar-group">
        <MenuButton icon={Ellipsis} name="More" groups={menuGroups(rest, situation)} />
      </div>
    </div>
  )
}
