/** A command as an icon: its name and key on hover, and why it is not possible now when it is pressed all the same. */
import { Circle } from 'lucide-react'
import { type Command, hindranceOf, labelOf } from '../../commands/command.ts'
import { doCommand } from '../../commands/do-command.ts'
import { keysOf, keyWords } from '../../commands/keys.ts'
import type { Scene } from '../../commands/scene.ts'
import { IconButton } from './IconButton.tsx'

export function CommandButton({ command, scene }: { readonly command: Command; readonly scene: Scene }) {
  const [keys] = keysOf(command)
  const hindrance = hindranceOf(command, scene)
  return (
    <IconButton
      icon={command.icon ?? Circle}
      name={labelOf(command, scene)}
      {...(keys === undefined ? {} : { keys: keyWords(keys) })}
      {...(hindrance === null ? {} : { hindrance })}
      onPress={() => doCommand(command, scene)}
    />
  )
}
