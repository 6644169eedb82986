/** A button that is only an icon: its name is spoken and shown on hover, with the key that does the same. */
import type { LucideIcon } from 'lucide-react'
import type { KeyboardEventHandler } from 'react'

interface Props {
  readonly icon: LucideIcon
  readonly name: string
  readonly keys?: string
  readonly disabled?: boolean
  /** Why pressing it does nothing now: it looks disabled, but can be reached and says so. */
  readonly hindrance?: string
  readonly pressed?: boolean
  readonly expanded?: boolean
  /** What it opens, when that is a menu. */
  readonly popup?: 'menu'
  readonly className?: string
  readonly onPress: () => void
  readonly onKeyDown?: KeyboardEventHandler
}

export function IconButton({
  icon: Icon,
  name,
  keys,
  disabled = false,
  hindrance,
  pressed,
  expanded,
  popup,
  className = '',
  onPress,
  onKeyDown,
}: Props) {
  return (
    <button
      type="button"
      className={`icon-button ${className}`}
      aria-label={name}
      aria-pressed={pressed}
      aria-expanded={expanded}
      aria-haspopup={popup}
      title={`${keys === undefined ? name : `${name} (${keys})`}${hindrance === undefined ? '' : `. ${hindrance}.`}`}
      disabled={disabled}
      aria-disabled={hindrance === undefined ? undefined : true}
      onClick={onPress}
      onKeyDown={onKeyDown}
    >
      <Icon aria-hidden="true" />
    </button>
  )
}
