/**
 * A menu after the ARIA practices: arrow keys, Home, End and letters move, Enter
 * takes, Escape gives the keyboard back to where it was. On a narrow screen it
 * is a sheet at the lower edge.
 */
import type { LucideIcon } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { useNarrow } from '../../app/use-narrow.ts'
import { NOTHING_TYPED, searchByLetter, typeLetter } from '../../model/search-by-letter.ts'
import type { Point } from '../../../view/view.ts'
import { placeMenu } from './place-menu.ts'

export interface MenuItem {
  readonly id: string
  readonly label: string
  /** Beside the label, quieter. */
  readonly about?: string | undefined
  readonly icon?: LucideIcon | undefined
  /** The key that does the same. */
  readonly keys?: string | undefined
  /** Why it is not possible now; null when it is. */
  readonly hindrance: string | null
  /** Runs once the menu is closed and the keyboard is back where it was. */
  readonly onPick: () => void
}

export interface MenuGroup {
  readonly title?: string
  readonly items: readonly MenuItem[]
}

interface Props {
  readonly title: string
  readonly groups: readonly MenuGroup[]
  /** In pixels of the window. */
  readonly at: Point
  /** Where the keyboard begins. */
  readonly begin?: 'first' | 'last'
  /** What holds the button that opened it, which closes it by itself. */
  readonly opener?: RefObject<HTMLElement | null>
  readonly onClose: () => void
}

export function Menu({ title, groups, at, begin = 'first', opener, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null)
  const place = useRef<HTMLDivElement>(null)
  const before = useRef<Element | null>(null)
  const typed = useRef(NOTHING_TYPED)
  const narrow = useNarrow()
  const items = groups.flatMap((group) => group.items)

  useLayoutEffect(() => {
    const element = menu.current
    if (element === null) return
    before.current ??= document.activeElement
    // Above everything else, wherever in the document its button stands.
    place.current?.showPopover()
    if (!narrow) {
      const { innerWidth, innerHeight } = window
      const { x, y } = placeMenu(at, element.getBoundingClientRect(), { width: innerWidth, height: innerHeight })
      element.style.left = `${x}px`
      element.style.top = `${y}px`
    }
    itemsOf(element)
      .at(begin === 'first' ? 0 : -1)
      ?.focus({ preventScroll: begin === 'first' })
  }, [at, begin, narrow])

  useEffect(() => {
    const onPointerDown = (event: PointerEvent): void => {
      if (!(event.target instanceof Node)) return
      const isOwn = menu.current?.contains(event.target) === true || isOnOpener(event.target)
      if (!isOwn) onClose()
    }
    // The menu itself is inside of it too; around a sheet lies a veil, which is not.
    const isOnOpener = (target: Node): boolean =>
      opener?.current?.contains(target) === true && place.current?.contains(target) !== true
    document.addEventListener('pointerdown', onPointerDown, { capture: true })
    window.addEventListener('resize', onClose)
    return () => {
      document.removeEventListener('pointerdown', onPointerDown, { capture: true })
      window.removeEventListener('resize', onClose)
    }
  }, [onClose, opener])

  const leave = (): void => {
    onClose()
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true })
  }
  const pick = (item: MenuItem): void => {
    leave()
    item.onPick()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    event.stopPropagation()
    const buttons = itemsOf(menu.current)
    const now = buttons.findIndex((button) => button === document.activeElement)
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (event.key === 'Escape' || event.key === 'Tab') leave()
    else if (isLetter) {
      typed.current = typeLetter(typed.current, event.key, event.timeStamp)
      const found = searchByLetter(
        items.map(({ label }) => label),
        now,
        typed.current,
      )
      if (found !== null) buttons[found]?.focus()
    } else {
      const next = nextPlace(event.key, now, buttons.length)
      if (next === null) return
      buttons[next]?.focus()
    }
    event.preventDefault()
  }

  return (
    <div ref={place} popover="manual" className={narrow ? 'menu-place sheet' : 'menu-place'}>
      <div
        ref={menu}
        className="menu slip scroll"
        role="menu"
        aria-label={title}
        tabIndex={0}
        onKeyDown={onKeyDown}
        onContextMenu={(event) => event.preventDefault()}
      >
        {groups[0]?.title === undefined && (
          <p className="menu-title" aria-hidden="true">
            {title}
          </p>
        )}
        {groups.map((group) => (
          <div className="menu-group" role="group" aria-label={group.title} key={group.items[0]?.id}>
            {group.title !== undefined && (
              <p className="menu-title" aria-hidden="true">
                {group.title}
              </p>
            )}
            {group.items.map((item) => (
              <Entry key={item.id} item={item} onPick={() => pick(item)} />
            ))}
          </div>
        ))}
      </div>
    </div>
  )
}

function Entry({ item, onPick }: { readonly item: MenuItem; readonly onPick: () => void }) {
  const { icon: Icon, label, about, keys, hindrance } = item
  return (
    <button
      type="button"
      role="menuitem"
      className="menu-item"
      tabIndex={-1}
      aria-disabled={hindrance === null ? undefined : true}
      aria-keyshortcuts={keys}
      title={hindrance ?? undefined}
      onClick={onPick}
      onPointerEnter={(event) => event.currentTarget.focus({ preventScroll: true })}
    >
      {Icon === undefined ? <span className="menu-sign" /> : <Icon className="menu-sign" aria-hidden="true" />}
      <span className="menu-label numbers">
        {label}
        {about !== undefined && <span className="menu-about"> {about}</span>}
      </span>
      {keys !== undefined && <kbd aria-hidden="true">{keys}</kbd>}
    </button>
  )
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])]
}

function nextPlace(key: string, now: number, length: number): number | null {
  if (key === 'ArrowDown') return (now + 1) % length
  if (key === 'ArrowUp') return (now - 1 + length) % length
  if (key === 'Home') return 0
  return key === 'End' ? length - 1 : null
}
