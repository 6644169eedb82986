/** A field for a whole number, or none. */
import { useId } from 'react'

interface Props {
  readonly label: string
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

export function NumberField({ label, value, onChange }: Props) {
  const id = useId()
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="number"
        className="numbers"
        min={0}
        step={1}
        placeholder="any"
        value={value ?? ''}
        onChange={(event) => {
          const number = Math.floor(event.target.valueAsNumber)
          onChange(number >= 0 ? Math.min(number, 999_999_999) : null)
        }}
      />
    </div>
  )
}
