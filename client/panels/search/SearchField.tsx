/**
 * Search as you type: a combobox after the ARIA authoring practices. The list
 * is reached with the arrow keys, Enter chooses, Escape closes, then clears,
 * then gives the keyboard to the canvas, where letters are commands again.
 */
import { Search } from 'lucide-react'
import { useQueryClient } from '@tanstack/react-query'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Entity } from '../../../contract/graph.ts'
import { entityQuery } from '../../api/entity-query.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { viewStore } from '../../store/view-store.ts'
import { formatCount } from '../../../view/words.ts'
import { messageOf } from '../parts/message-of.ts'
import { SearchOption } from './SearchOption.tsx'
import { useSearch } from './use-search.ts'

interface Props {
  readonly label: string
  readonly large?: boolean
  readonly onChoose: (entity: Entity) => void
}

export function SearchField({ label, large = false, onChoose }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(0)
  const { words, answer, error, searching, askNow } = useSearch(text)
  const typed = useRef(text)
  const hits = words === '' ? [] : (answer?.hits ?? [])
  const shown = open && words !== ''
  const chosen = Math.min(active, hits.length - 1)

  // Most often the first is meant, and its details are asked for while the reader still looks at the list.
  const client = useQueryClient()
  const likely = shown && !searching ? hits[0]?.entity.id : undefined
  useEffect(() => {
    if (likely !== undefined) client.query(entityQuery(likely)).catch(() => undefined)
  }, [client, likely])

  const change = (value: string): void => {
    typed.current = value
    setText(value)
    setActive(0)
    setOpen(value !== '')
  }
  const choose = (entity: Entity): void => {
    change('')
    onChoose(entity)
  }
  /** For an Enter that comes before the answer does; whoever types on meanwhile wants something else. */
  const chooseFirst = async (): Promise<void> => {
    const [hit] = (await askNow())?.hits ?? []
    if (hit !== undefined && typed.current === text) choose(hit.entity)
  }
  const leave = (field: HTMLElement): void => {
    field.blur()
    canvasController.getState().current?.focus()
  }
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return
    const move = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (move !== undefined) {
      event.preventDefault()
      setOpen(true)
      if (hits.length > 0) setActive((chosen + (shown ? move : 0) + hits.length) % hits.length)
    } else if (event.key === 'Enter') {
      const hit = hits[chosen]
      if (searching && words !== '') void chooseFirst()
      else if (shown && hit !== undefined) choose(hit.entity)
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      if (shown) setOpen(false)
      else if (text !== '') change('')
      else leave(event.currentTarget)
    }
  }

  return (
    <search className={large ? 'search large' : 'search'}>
      <div className="search-field">
        <Search aria-hidden="true" />
        <input
          type="text"
          role="combobox"
          aria-label={label}
          aria-expanded={shown}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={shown && hits.length > 0 ? `${id}-${chosen}` : undefined}
          placeholder={large ? 'Whom or what are you looking for?' : 'Search'}
          autoComplete="off"
          autoCorrect="off"
          spellCheck={false}
          maxLength={200}
          value={text}
          onChange={(event) => change(event.target.value)}
          onFocus={() => setOpen(true)}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <kbd aria-hidden="true">/</kbd>
      </div>
      <div className="search-results slip" hidden={!shown}>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a select cannot hold what a hit shows */}
        <div id={`${id}-list`} role="listbox" aria-label="Found" className="search-list scroll">
          {hits.map((hit, index) => (
            <SearchOption
              key={hit.entity.id}
              id={`${id}-${index}`}
              hit={hit}
              words={words}
              active={index === chosen}
              drawn={viewStore.getState().view.entities.has(hit.entity.id)}
              onPoint={() => setActive(index)}
              onChoose={() => choose(hit.entity)}
            />
          ))}
        </div>
        <div className="search-remark quiet" aria-live="polite">
          {error !== null && <p className="is-error">{messageOf(error)}</p>}
          {error === null && answer === undefined && <p>Searching…</p>}
          {error === null && answer !== undefined && hits.length === 0 && !searching && (
            <p>
              Nothing is called “{words}”. Try part of a name, another spelling or script; names, aliases and
              abbreviations are searched, not what claims say.
            </p>
          )}
          {answer !== undefined && answer.total > hits.length && (
            <p className="numbers">
              {formatCount(hits.length)} of {formatCount(answer.total)}; type more to narrow it down
            </p>
          )}
        </div>
      </div>
    </search>
  )
}
