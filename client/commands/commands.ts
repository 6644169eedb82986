/**
 * Every command of the page, in one table; keys, toolbar, menus and the sheet of keys are drawn from it.
 * To add one, add an entry to the file of its group (or a new file, spread in here): the label in words, a key, what
 * hinders it, what it runs, and in which toolbar place and menus it stands. The test beside this file refuses a key
 * that is taken or belongs to the browser; docs/guide.md lists the keys, which the documents' test compares.
 */
import { ARRANGE_COMMANDS } from './arrange-commands.ts'
import { type Command, GROUPS } from './command.ts'
import { EXPLORE_COMMANDS } from './explore-commands.ts'
import { GROUP_COMMANDS } from './group-commands.ts'
import { keysOf, keyWords } from './keys.ts'
import { LAYOUT_COMMANDS } from './layout-commands.ts'
import { LOOK_COMMANDS } from './look-commands.ts'
import { PAGE_COMMANDS } from './page-commands.ts'
import { PICTURE_COMMANDS } from './picture-commands.ts'
import { SELECT_COMMANDS } from './select-commands.ts'
import { SHOW_COMMANDS } from './show-commands.ts'
import { STEP_COMMANDS } from './step-commands.ts'
import { WALK_COMMANDS } from './walk-commands.ts'

const TABLE = [
  ...WALK_COMMANDS,
  ...EXPLORE_COMMANDS,
  ...SELECT_COMMANDS,
  ...SHOW_COMMANDS,
  ...ARRANGE_COMMANDS,
  ...LAYOUT_COMMANDS,
  ...GROUP_COMMANDS,
  ...LOOK_COMMANDS,
  ...STEP_COMMANDS,
  ...PICTURE_COMMANDS,
  ...PAGE_COMMANDS,
] as const

export const COMMANDS: readonly Command[] = TABLE

export type CommandId = (typeof TABLE)[number]['id']

/** The commands of each group that has any, in the order of the sheet of keys. */
export function commandGroups(commands: readonly Command[]): readonly (readonly Command[])[] {
  return GROUPS.map((group) => commands.filter((command) => command.group === group)).filter(({ length }) => length > 0)
}

/** The (first) key of a command in words, for buttons beside the table that do the same. */
export function keyHint(id: CommandId): string {
  const command = COMMANDS.find((each) => each.id === id)
  return command === undefined ? '' : keyWords(keysOf(command)[0] ?? '')
}
