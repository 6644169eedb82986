/** A line of text that a picture carries. */
interface Props {
  readonly label: string
  /** In characters. */
  readonly most: number
  readonly value: string
  readonly onChange: (value: string) => void
}

export function TextField({ label, most, value, onChange }: Props) {
  return (
    <label>
      {label}
      <input type="text" maxLength={most} value={value} onChange={(event) => onChange(event.target.value)} />
    </label>
  )
}
