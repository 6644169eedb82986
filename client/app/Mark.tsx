/** Entourage's mark: a person, an organisation and an event, two links confirmed and one alleged. */

export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path className="mark-line" d="M6 16 17 6M6 16l11 3" />
      <path className="mark-line is-alleged" d="M17 6v13" />
      <circle className="of-person" cx="6" cy="16" r="4" />
      <rect className="of-organisation" x="13.5" y="2.5" width="7" height="7" rx="2" />
      <path className="of-event" d="m17 14.8 4.2 4.2-4.2 4.2-4.2-4.2Z" />
    </svg>
  )
}
