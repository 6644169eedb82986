/** Runs one command from arguments to exit code. */
import { EntourageError } from '../errors.ts'
import { readSettings, type Settings } from '../settings.ts'
import { checkCases, loadCases } from './case-commands.ts'
import { checkQueryFiles, isOfQueries } from './check-query-files.ts'
import type { Command, CommandOf } from './command.ts'
import { exportDataFile } from './data-export-command.ts'
import { changeStore } from './store-commands.ts'
import { exportPicture } from './export-command.ts'
import { helpOn } from './help.ts'
import { openPicture } from './open-command.ts'
import { printQueryFile } from './query-file-command.ts'
import { parseCommand } from './parse-command.ts'
import { printQueries, printQuery } from './query-commands.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { UsageError } from './usage-error.ts'

/** A setting that is wrong is a command that is not understood. */
function readSettingsOrFail({ env }: Terminal): Settings {
  try {
    return readSettings(env)
  } catch (error) {
    if (error instanceof EntourageError) throw new UsageError(error.message, { cause: error })
    throw error
  }
}

async function run(command: Command, terminal: Terminal): Promise<number> {
  if (command.name === 'help') {
    printLines(terminal.out, [helpOn(command.about)])
    return EXIT.ok
  }
  const settings = readSettingsOrFail(terminal)
  if (command.name === 'load') return loadCases(command, settings, terminal)
  if (command.name === 'check') return check(command, settings, terminal)
  if (command.name === 'remove' || command.name === 'undo') return changeStore(command, settings, terminal)
  if (command.name === 'query-file') return printQueryFile(command, settings, terminal)
  if (command.name === 'query') return printQuery(command, settings, terminal)
  if (command.name === 'export') return exportPicture(command, settings, terminal)
  if (command.name === 'open') return openPicture(command, settings, terminal)
  if (command.name === 'export-data') return exportDataFile(command, settings, terminal)
  return printQueries(command, settings, terminal)
}

async function check(command: CommandOf<'check'>, settings: Settings, terminal: Terminal): Promise<number> {
  const ofQueries = command.folders.filter(isOfQueries)
  if (ofQueries.length === 0) return checkCases(command, settings, terminal)
  if (ofQueries.length === command.folders.length) return checkQueryFiles(command, settings, terminal)
  throw new UsageError('Check cases or files of queries, not both at once.')
}

/** Runs the command in `args` and returns its exit code. Mistakes are told on `err`, without a stack. */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(parseCommand(args), terminal)
  } catch (error) {
    if (error instanceof UsageError) {
      printLines(terminal.err, [error.message, '“entourage --help” lists the commands.'])
      return EXIT.usage
    }
    if (!(error instanceof EntourageError)) throw error
    printLines(terminal.err, [error.message])
    return error.code === 'database-unavailable' ? EXIT.unavailable : EXIT.problems
  }
}
