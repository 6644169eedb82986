/** Switches for each kind of something, with how much of it is shown. */
import type { ReactNode } from 'react'
import type { KindCount } from '../../../view/filter-counts.ts'
import { formatCount } from '../../../view/words.ts'

interface Props<Kind extends string> {
  readonly title: string
  readonly kinds: readonly KindCount<Kind>[]
  readonly words: (kind: Kind) => string
  readonly sign?: (kind: Kind) => ReactNode
  /** The kinds that are to be off. */
  readonly onChange: (off: ReadonlySet<Kind>) => void
}

export function KindSwitches<Kind extends string>({ title, kinds, words, sign, onChange }: Props<Kind>) {
  const off = new Set(kinds.filter(({ on }) => !on).map(({ kind }) => kind))
  const toggle = (kind: Kind): void => {
    const next = new Set(off)
    if (!next.delete(kind)) next.add(kind)
    onChange(next)
  }
  const all = kinds.map(({ kind }) => kind)
  return (
    <fieldset className="filter-kinds">
      <legend>{title}</legend>
      {kinds.length > 3 && (
        <p className="filter-all">
          <button type="button" className="text-button" disabled={off.size === 0} onClick={() => onChange(new Set())}>
            All on
          </button>
          <button
            type="button"
            className="text-button"
            disabled={off.size === all.length}
            onClick={() => onChange(new Set(all))}
          >
            All off
          </button>
        </p>
      )}
      {kinds.map(({ kind, all: number, shown, on }) => (
        <label key={kind} className="check filter-kind">
          <input type="checkbox" checked={on} onChange={() => toggle(kind)} />
          {sign?.(kind)}
          <span className="filter-kind-words">{words(kind)}</span>
          <span className="quiet numbers">
            {shown === number ? formatCount(number) : `${formatCount(shown)} of ${formatCount(number)}`}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
