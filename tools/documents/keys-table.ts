/** The table of keys of the guide, as it has to read: one row for each command that has a key. */
import { type Command, GROUPS } from '../../client/commands/command.ts'
import { keyRows } from '../../client/commands/key-rows.ts'

/** Markdown, without a line break at the end. */
export function keysTable(commands: readonly Command[]): string {
  const rows = GROUPS.flatMap((group) =>
    keyRows(commands.filter((command) => command.group === group)).map(
      ({ keys, does }) => `| ${keys.map((key) => `\`${key}\``).join(' ')} | ${does} |`,
    ),
  )
  return ['| key | does |', '|---|---|', ...rows].join('\n')
}
