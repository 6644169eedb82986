/** The button that asks, the one that cancels, and what else can be done with a question. */
import { Play, Square } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import type { Run } from '../../store/ask-store.ts'

interface Props {
  readonly run: Run
  readonly disabled?: boolean
  readonly onCancel: () => void
  readonly children: ReactNode
}

export function RunRow({ run, disabled = false, onCancel, children }: Props) {
  return (
    <div className="ask-run">
      {/* Two buttons and never one that changes: a click that began on Cancel would end as a click on Run. */}
      {run.kind === 'running' ? (
        <button key="cancel" type="button" className="button" onClick={onCancel}>
          <Square aria-hidden="true" />
          Cancel
          <Elapsed since={run.since} />
        </button>
      ) : (
        <button key="run" type="submit" className="button primary" disabled={disabled} title="Run (Ctrl+Enter)">
          <Play aria-hidden="true" />
          Run
        </button>
      )}
      {children}
    </div>
  )
}

/** Seconds since it began; nothing in the first, since most answers are there by then. */
function Elapsed({ since }: { readonly since: number }) {
  const [now, setNow] = useState(since)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500)
    return () => clearInterval(timer)
  }, [])
  const seconds = Math.floor((now - since) / 1000)
  return seconds < 1 ? null : <span className="quiet numbers">{seconds} s</span>
}
