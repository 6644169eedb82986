/** A button that opens a menu (the menu button pattern of the ARIA practices): arrow keys walk, Enter takes, Escape closes. */
import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, useId, useRef, useState } from 'react'

export interface MenuItem {
  readonly name: string
  /** Beside the name, quieter. */
  readonly about?: string
  readonly icon?: LucideIcon
  readonly disabled?: boolean
  readonly onPress: () => void
}

export interface MenuGroup {
  readonly title: string
  readonly items: readonly MenuItem[]
}

interface Props {
  readonly icon: LucideIcon
  readonly name: string
  readonly groups: readonly MenuGroup[]
}

const EDGE = 8

export function MenuButton({ icon: Icon, name, groups }: Props) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const menu = useRef<HTMLDivElement>(null)
  const [open, setOpen] = useState(false)

  const show = (end: 'first' | 'last'): void => {
    menu.current?.showPopover()
    place(menu.current, button.current)
    itemsOf(menu.current)
      .at(end === 'first' ? 0 : -1)
      ?.focus()
  }
  const take = (item: MenuItem): void => {
    if (item.disabled === true) return
    menu.current?.hidePopover()
    button.current?.focus()
    item.onPress()
  }

  return (
    <>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={id}
        title={name}
        // Pressing it while the menu is open would close it (a press elsewhere) and open it again.
        popoverTarget={id}
        popoverTargetAction="toggle"
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          show(event.key === 'ArrowDown' ? 'first' : 'last')
        }}
      >
        <Icon aria-hidden="true" />
      </button>
      <div
        ref={menu}
        id={id}
        className="drop slip"
        role="menu"
        aria-label={name}
        popover="auto"
        tabIndex={-1}
        onToggle={(event) => {
          const isOpen = event.newState === 'open'
          setOpen(isOpen)
          if (!isOpen) return
          place(menu.current, button.current)
          if (!menu.current?.contains(document.activeElement)) itemsOf(menu.current)[0]?.focus()
        }}
        onKeyDown={(event) => walk(event, menu.current)}
      >
        {groups.map((group) => (
          <div key={group.title} className="drop-group" role="group" aria-label={group.title}>
            <p className="drop-title" aria-hidden="true">
              {group.title}
            </p>
            {group.items.map((item) => (
              <button
                key={item.name}
                type="button"
                role="menuitem"
                className="drop-item"
                tabIndex={-1}
                aria-disabled={item.disabled === true}
                onClick={() => take(item)}
              >
                {item.icon === undefined ? null : <item.icon aria-hidden="true" />}
                <span>{item.name}</span>
                {item.about === undefined ? null : <span className="drop-about">{item.about}</span>}
              </button>
            ))}
          </div>
        ))}
      </div>
    </>
  )
}

/** Under the button, inside the window. */
function place(menu: HTMLElement | null, button: HTMLElement | null): void {
  if (menu === null || button === null) return
  const { left, bottom } = button.getBoundingClientRect()
  const most = window.innerWidth - menu.offsetWidth - EDGE
  menu.style.left = `${Math.max(EDGE, Math.min(left, most))}px`
  menu.style.top = `${bottom + 4}px`
  menu.style.maxHeight = `${window.innerHeight - bottom - 4 - EDGE}px`
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
}

/** Arrow keys, Home and End; a letter goes to the next item that begins with it. Tab leaves. */
function walk(event: KeyboardEvent, menu: HTMLElement | null): void {
  const items = itemsOf(menu)
  const now = items.findIndex((item) => item === document.activeElement)
  const at = (index: number): HTMLElement | undefined => items[(index + items.length) % items.length]
  const byLetter = (): HTMLElement | undefined => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return undefined
    const rest = [...items.slice(now + 1), ...items.slice(0, now + 1)]
    return rest.find((item) => item.textContent?.trim().toLowerCase().startsWith(event.key.toLowerCase()))
  }
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: at(now + 1),
    ArrowUp: at(now < 0 ? -1 : now - 1),
    Home: items[0],
    End: items.at(-1),
  }
  if (event.key === 'Tab') menu?.hidePopover()
  const target = targets[event.key] ?? (event.key === ' ' || event.key === 'Enter' ? undefined : byLetter())
  // What the menu uses is nobody else's: the page has keys of its own.
  if (event.key !== 'Escape') event.stopPropagation()
  if (target === undefined) return
  event.preventDefault()
  target.focus()
}
