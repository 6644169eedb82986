/** A choice between a few, all of them in sight. */
import { useId } from 'react'

interface Props<Value> {
  readonly label: string
  readonly value: Value
  readonly options: readonly (readonly [Value, string])[]
  readonly onChange: (value: Value) => void
}

export function Choice<Value extends string | boolean>({ label, value, options, onChange }: Props<Value>) {
  const name = useId()
  return (
    <div className="choice" role="radiogroup" aria-label={label}>
      {options.map(([option, words]) => (
        <label key={String(option)} className={option === value ? 'chosen' : ''}>
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span className="numbers">{words}</span>
        </label>
      ))}
    </div>
  )
}
