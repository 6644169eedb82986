/** A number within bounds; what is typed counts once it is within them. */

interface Props {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number) => void
}

export function NumberField({ label, value, least, most, onChange }: Props) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={least}
        max={most}
        required
        defaultValue={value}
        onChange={({ target }) => {
          if (target.validity.valid) onChange(target.valueAsNumber)
        }}
      />
    </label>
  )
}
