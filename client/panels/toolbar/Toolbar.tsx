/** What can be done with the whole canvas: the commands of the table that have a place here, each with its key. */
import { commandGroups, COMMANDS } from '../../commands/commands.ts'
import { useScene } from '../../commands/use-scene.ts'
import { CommandButton } from '../parts/CommandButton.tsx'

const GROUPS = commandGroups(COMMANDS.filter(({ toolbar }) => toolbar === 'always' || toolbar === 'wide'))

export function Toolbar() {
  const scene = useScene()
  return (
    <div className="toolbar slip" role="toolbar" aria-label="Canvas">
      {GROUPS.map((commands) => (
        <div className="toolbar-group" key={commands[0]?.group}>
          {commands.map((command) => (
            <CommandButton key={command.id} command={command} scene={scene} />
          ))}
        </div>
      ))}
    </div>
  )
}
