/** A field for a date of any precision: a year, a month or a day. What is no date is said and changes nothing. */
import { useId, useState } from 'react'
import { isDate } from '../../../view/days.ts'

interface Props {
  readonly label: string
  readonly value: string | null
  readonly hint?: string
  /** Why this date will not do, or null. */
  readonly objection?: (date: string | null) => string | null
  readonly onChange: (date: string | null) => void
}

export function DateField({ label, value, hint = '2022-10-14', objection, onChange }: Props) {
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [complaint, setComplaint] = useState<string | null>(null)
  const take = (text: string): void => {
    const date = text.trim() === '' ? null : text.trim()
    const wrong =
      date !== null && !isDate(date)
        ? `“${date}” is no date. Write a year, a month or a day: 2022, 2022-10 or 2022-10-14.`
        : (objection?.(date) ?? null)
    setComplaint(wrong)
    if (wrong !== null) return
    setDraft(null)
    if (date !== value) onChange(date)
  }
  return (
    <div className="filter-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        className="numbers"
        autoComplete="off"
        placeholder={hint}
        value={draft ?? value ?? ''}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? undefined : `${id}-complaint`}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={(event) => take(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take(event.currentTarget.value)
        }}
      />
      {complaint !== null && (
        <p id={`${id}-complaint`} className="complaint" role="alert">
          {complaint}
        </p>
      )}
    </div>
  )
}
