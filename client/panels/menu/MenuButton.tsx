/** A button that opens a menu under itself: a press toggles it, the arrow keys open it at its first or last entry. */
import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useCallback, useRef, useState } from 'react'
import { IconButton } from '../parts/IconButton.tsx'
import { Menu, type MenuGroup } from './Menu.tsx'

interface Props {
  readonly icon: LucideIcon
  readonly name: string
  readonly groups: readonly MenuGroup[]
}

type Opening = Pick<Parameters<typeof Menu>[0], 'at' | 'begin'>

export function MenuButton({ icon, name, groups }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [opening, setOpening] = useState<Opening | null>(null)
  const close = useCallback(() => setOpening(null), [])
  const open = (begin: 'first' | 'last'): void => {
    const box = place.current?.getBoundingClientRect()
    if (box !== undefined) setOpening({ at: { x: box.left, y: box.bottom + 4 }, begin })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    event.preventDefault()
    event.stopPropagation()
    open(event.key === 'ArrowDown' ? 'first' : 'last')
  }
  return (
    <div ref={place} className="menu-button">
      <IconButton
        icon={icon}
        name={name}
        expanded={opening !== null}
        popup="menu"
        onKeyDown={onKeyDown}
        onPress={() => (opening === null ? open('first') : close())}
      />
      {opening !== null && <Menu title={name} groups={groups} {...opening} opener={place} onClose={close} />}
    </div>
  )
}
