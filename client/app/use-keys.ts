/** Lets the keys of the table of commands work, wherever on the page the keyboard is. */
import { useEffect } from 'react'
import { doCommand } from '../commands/do-command.ts'
import { keyCommand } from '../commands/key-command.ts'
import { keyPlace } from '../commands/key-place.ts'
import { currentSituation } from '../commands/situation.ts'

export function useKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const command = keyCommand(event, keyPlace(event.target))
      if (command !== null && doCommand(command, currentSituation('where the keyboard is'))) event.preventDefault()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
