/** One step of the list. */
import { goToStep } from '../../actions/go-to-step.ts'

interface Props {
  readonly id: string
  readonly name: string
  readonly kind: 'past' | 'present' | 'taken back'
  /** Whether the keyboard is at it. */
  readonly active: boolean
  readonly place: number
  readonly of: number
  /** Pixels from the beginning of the list. */
  readonly top: number
}

const REMARKS = { past: null, present: 'now', 'taken back': 'can be made again' } as const

export function StepRow({ id, name, kind, active, place, of, top }: Props) {
  return (
    // The list has the keyboard and answers to it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      id={id}
      role="option"
      aria-selected={kind === 'present'}
      aria-setsize={of}
      aria-posinset={place + 1}
      className={`step ${kind === 'taken back' ? 'taken-back' : kind}${active ? ' active' : ''}`}
      style={{ transform: `translateY(${top}px)` }}
      onClick={() => goToStep(place)}
    >
      <span className="step-name" title={name}>
        {name}
      </span>
      {REMARKS[kind] !== null && <span className="quiet step-remark">{REMARKS[kind]}</span>}
    </div>
  )
}
