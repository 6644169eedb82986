/** Commands as entries of a menu. */
import { type Command, hindranceOf, labelOf } from '../../commands/command.ts'
import { commandGroups } from '../../commands/commands.ts'
import { doCommand } from '../../commands/do-command.ts'
import { keysOf, keyWords } from '../../commands/keys.ts'
import { currentSituation, type Situation } from '../../commands/situation.ts'
import type { MenuGroup, MenuItem } from './Menu.tsx'

/** Grouped as in the table. */
export function menuGroups(commands: readonly Command[], situation: Situation): readonly MenuGroup[] {
  return commandGroups(commands).map((group) => ({ items: menuItems(group, situation) }))
}

/** Each is about the selection as it is when the entry is taken. */
export function menuItems(commands: readonly Command[], situation: Situation): readonly MenuItem[] {
  return commands.map((command) => {
    const [keys] = keysOf(command)
    return {
      id: command.id,
      label: labelOf(command, situation),
      icon: command.icon,
      keys: keys === undefined ? undefined : keyWords(keys),
      hindrance: hindranceOf(command, situation),
      onPick: () => doCommand(command, currentSituation('the selection')),
    }
  })
}
