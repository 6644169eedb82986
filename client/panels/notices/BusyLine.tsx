/** A moving line while something takes its time; a layout also says how far it is, and can be given up. */
import { useEffect } from 'react'
import { useRunningLayout } from '../../store/running-layout.ts'

export function BusyLine() {
  const layout = useRunningLayout()
  const cancel = layout?.cancel
  useEffect(() => {
    if (cancel === undefined) return undefined
    // Before everybody else, for whom Escape means other things.
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      cancel()
    }
    document.addEventListener('keydown', onKey, { capture: true })
    return () => document.removeEventListener('keydown', onKey, { capture: true })
  }, [cancel])
  return (
    <>
      <div className="busy-line" />
      {layout !== null && (
        <div className="busy-slip slip" role="status">
          <span className="numbers">
            {layout.stage}
            {layout.share === null ? '…' : `: ${Math.round(layout.share * 100)} %`}
          </span>
          <button type="button" className="button" onClick={layout.cancel}>
            Cancel
          </button>
        </div>
      )}
    </>
  )
}
