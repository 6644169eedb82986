/** The keys of commands as rows of a table, for the sheet of keys and the guide. */
import type { Command } from './command.ts'
import { keysOf, keyWords } from './keys.ts'

export interface KeyRow {
  /** Any of these. */
  readonly keys: readonly string[]
  readonly does: string
}

/** One row for each command that has a key. */
export function keyRows(commands: readonly Command[]): readonly KeyRow[] {
  return commands.flatMap((command) => {
    const keys = keysOf(command).map(keyWords)
    return keys.length === 0 ? [] : [{ keys, does: command.about }]
  })
}
