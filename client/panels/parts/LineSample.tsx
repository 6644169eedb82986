/** A short piece of a link as the canvas draws it for a status; the words beside it say the same. */
import type { Status } from '../../../contract/evidence.ts'

const WIDTH: Readonly<Record<Status, number>> = {
  confirmed: 1.25,
  corroborated: 2.25,
  'single-source': 1,
  alleged: 1.5,
  disputed: 1,
}

export function LineSample({ status, length = 40 }: { readonly status: Status; readonly length?: number }) {
  const width = WIDTH[status]
  return (
    <svg className={`line-sample is-${status}`} viewBox={`0 0 ${length} 12`} aria-hidden="true">
      {status === 'disputed' ? (
        <>
          <line x1="0" x2={length} y1="4" y2="4" strokeWidth={width} />
          <line x1="0" x2={length} y1="8" y2="8" strokeWidth={width} strokeDasharray="4 3" />
        </>
      ) : (
        <line
          x1="0"
          x2={length}
          y1="6"
          y2="6"
          strokeWidth={width}
          {...(status === 'alleged' ? { strokeDasharray: '0.1 4', strokeLinecap: 'round' as const } : {})}
        />
      )}
    </svg>
  )
}
