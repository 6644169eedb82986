/** The commands for which the toolbar has no room, behind one button. */
import { Ellipsis } from 'lucide-react'
import { useCallback, useRef, useState } from 'react'
import type { Command } from '../../commands/command.ts'
import type { Situation } from '../../commands/situation.ts'
import type { Point } from '../../../view/view.ts'
import { Menu } from '../menu/Menu.tsx'
import { menuItems } from '../menu/menu-items.ts'
import { IconButton } from '../parts/IconButton.tsx'

export function MoreMenu({
  commands,
  situation,
}: {
  readonly commands: readonly Command[]
  readonly situation: Situation
}) {
  const place = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<Point | null>(null)
  const close = useCallback(() => setAt(null), [])
  const open = (): void => {
    const box = place.current?.getBoundingClientRect()
    if (box !== undefined) setAt({ x: box.right, y: box.bottom + 4 })
  }
  return (
    <div ref={place} className="toolbar-group">
      <IconButton icon={Ellipsis} name="More" expanded={at !== null} onPress={open} popup="menu" />
      {at !== null && <Menu title="More" groups={menuItems(commands, situation)} at={at} onClose={close} />}
    </div>
  )
}
