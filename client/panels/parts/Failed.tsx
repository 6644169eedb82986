/** What went wrong in a sentence, and one button. */
import { messageOf } from './message-of.ts'

interface Props {
  readonly error: unknown
  readonly onRetry: () => void
}

export function Failed({ error, onRetry }: Props) {
  return (
    <div className="plain-words failed" role="alert">
      <p>{messageOf(error)}</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  )
}
