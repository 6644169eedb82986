/** A command as an icon: its name and key on hover, and why it is not possible now when it is pressed all the same. */
import { Circle } from 'lucide-react'
import { type Command, hindranceOf, labelOf } from '../../commands/command.ts'
import { doCommand } from '../../commands/do-command.ts'
import { keysOf, keyWords } from '../../commands/keys.ts'
import type { Situation } from '../../commands/situation.ts'
import { IconButton } from './IconButton.tsx'

export function CommandButton({ command, situation }: { readonly command: Command; readonly situation: Situation }) {
  const [keys] = keysOf(command)
  const hindrance = hindranceOf(command, situation)
  return (
    <IconButton
      icon={command.icon ?? Circle}
      name={labelOf(command, situation)}
      {...(keys === undefined ? {} : { keys: keyWords(keys) })}
      {...(hindrance === null ? {} : { hindrance })}
      onPress={() => doCommand(command, situation)}
    />
  )
}
