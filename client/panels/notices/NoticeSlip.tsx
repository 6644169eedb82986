/** What just happened, in one sentence at the foot of the page; a failure stays until it is read. */
import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import { dismissNotice } from '../../store/show-notice.ts'
import { useView } from '../../store/use-view.ts'
import { IconButton } from '../parts/IconButton.tsx'

const READING_TIME = 7000

export function NoticeSlip() {
  const notice = useView((state) => state.notice)
  const [held, setHeld] = useState(false)

  useEffect(() => {
    if (notice === null || notice.kind === 'error' || held) return undefined
    const timer = setTimeout(dismissNotice, READING_TIME)
    return () => clearTimeout(timer)
  }, [notice, held])

  return (
    <div className="notice-place" role={notice?.kind === 'error' ? 'alert' : 'status'}>
      {notice !== null && (
        <div
          className={`notice slip is-${notice.kind}`}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <p>{notice.text}</p>
          <IconButton icon={X} name="Close this notice" onPress={dismissNotice} />
        </div>
      )}
    </div>
  )
}
