/** Keeps the entities whose name or summary holds a text; all that is typed without a pause is one step. */
import { useId, useRef } from 'react'
import { beginFiltering, type Filtering } from '../../actions/begin-filtering.ts'

export function TextField({ value }: { readonly value: string }) {
  const id = useId()
  const typing = useRef<Filtering | null>(null)
  return (
    <div className="filter-field">
      <label htmlFor={id}>Name or summary has</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={200}
        value={value}
        onChange={(event) => {
          typing.current ??= beginFiltering()
          typing.current.to({ text: event.target.value })
        }}
        onBlur={() => {
          typing.current?.end()
          typing.current = null
        }}
      />
    </div>
  )
}
