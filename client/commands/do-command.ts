/** Does a command, or says why it is not possible now. */
import { showNotice } from '../store/show-notice.ts'
import { type Command, hindranceOf } from './command.ts'
import type { Situation } from './situation.ts'

/** Says whether the command was used; where it was not (Tab at the last entity) the key is left to the browser. */
export function doCommand(command: Command, situation: Situation): boolean {
  const hindrance = hindranceOf(command, situation)
  if (hindrance === null) return command.run(situation) !== false
  showNotice(hindrance)
  return true
}
