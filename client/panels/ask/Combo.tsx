/** A field with a list of what may stand in it: a combobox after the ARIA authoring practices. */
import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react'

export interface ComboOption {
  readonly key: string
  readonly label: string
  readonly content: ReactNode
}

interface Props {
  readonly id: string
  readonly label: string
  readonly placeholder: string
  readonly text: string
  readonly options: readonly ComboOption[]
  /** Stands below the options: that more can be had, or why there are none. */
  readonly remark: string | null
  readonly invalid: boolean
  readonly describedBy: string | undefined
  readonly onText: (text: string) => void
  readonly onChoose: (option: ComboOption) => void
  /** Backspace in an empty field. */
  readonly onBack?: () => void
}

export function Combo(props: Props) {
  const { id, label, placeholder, text, options, remark, invalid, describedBy, onText, onChoose, onBack } = props
  const listId = useId()
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const shown = open && (options.length > 0 || remark !== null)
  const at = Math.min(active, options.length - 1)
  useLayoutEffect(() => {
    if (shown) stayInside(list.current)
  }, [shown])

  const choose = (option: ComboOption): void => {
    setOpen(false)
    setActive(-1)
    onChoose(option)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined) {
      event.preventDefault()
      setOpen(true)
      if (options.length > 0) setActive((Math.max(at, move > 0 ? -1 : 0) + move + options.length) % options.length)
    } else if (event.key === 'Enter' && shown) {
      const option = options[Math.max(at, 0)]
      if (option !== undefined && (at >= 0 || text !== '')) {
        event.preventDefault()
        choose(option)
      }
    } else if (event.key === 'Escape' && shown) {
      event.stopPropagation()
      setOpen(false)
    } else if (event.key === 'Backspace' && text === '') onBack?.()
  }

  return (
    <span className="ask-combo">
      <input
        id={id}
        type="text"
        role="combobox"
        className="ask-field"
        aria-label={label}
        aria-expanded={shown}
        aria-controls={listId}
        aria-autocomplete="list"
        aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        placeholder={placeholder}
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        maxLength={400}
        value={text}
        onChange={(event) => {
          onText(event.target.value)
          setActive(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="ask-options slip" hidden={!shown} ref={list}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot be typed in */}
        <div id={listId} role="listbox" aria-label={`For ${label}`} className="ask-options-list">
          {options.map((option, index) => (
            // The field handles the keys and keeps the focus, as the ARIA pattern of the combobox has it.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={option.key}
              id={`${listId}-${index}`}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option outside a select is none
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              className="ask-option"
              ref={(element) => {
                if (index === at) element?.scrollIntoView({ block: 'nearest' })
              }}
              // The field keeps the focus; a blur would close the list before the click arrives.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {option.content}
            </div>
          ))}
        </div>
        {remark !== null && (
          <p className="ask-options-remark quiet" aria-live="polite">
            {remark}
          </p>
        )}
      </div>
    </span>
  )
}

/** A field may begin anywhere in a line of the sentence; its list is moved so that it stays in the panel. */
function stayInside(list: HTMLElement | null): void {
  const panel = list?.closest('.scroll')
  if (list === null || panel === null || panel === undefined) return
  list.style.left = '0px'
  const over = list.getBoundingClientRect().right - (panel.getBoundingClientRect().right - 12)
  if (over > 0) list.style.left = `${-Math.ceil(over)}px`
}
