/** The commands that take something back: `remove` and `undo`. */
import type { CaseChanged } from '../../contract/cases.ts'
import type { Settings } from '../settings.ts'
import type { CommandOf } from './command.ts'
import { sayChanges } from './print-report.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'

const say = ({ case: id, left, changes }: CaseChanged): string =>
  `${id}: ${sayChanges(changes)}${left ? '' : '; the case is gone'}`

export async function changeStore(
  command: CommandOf<'remove' | 'undo'>,
  settings: Settings,
  { out }: Terminal,
): Promise<number> {
  const changed = await withBackend(settings, (backend) =>
    command.name === 'remove' ? backend.remove(command.id) : backend.undo(),
  )
  printLines(out, [command.json ? JSON.stringify(changed, null, 2) : say(changed)])
  return EXIT.ok
}
