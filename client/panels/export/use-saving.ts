/** One piece of work at a time on a picture to save: which it is, what went wrong, and its end with the dialog. */
import { useEffect, useRef, useState } from 'react'
import { messageOf } from '../parts/message-of.ts'

type Work = 'saving' | 'copying'

interface Saving {
  readonly work: Work | null
  readonly failure: string | null
  /** The signal is aborted when the dialog closes. */
  readonly carryOut: (work: Work, deed: (signal: AbortSignal) => Promise<void>) => Promise<void>
}

export function useSaving(): Saving {
  const [work, setWork] = useState<Work | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const stop = useRef(new AbortController())

  useEffect(() => {
    const { current } = stop
    return () => current.abort()
  }, [])

  const carryOut: Saving['carryOut'] = async (kind, deed) => {
    const { signal } = stop.current
    setWork(kind)
    setFailure(null)
    try {
      await deed(signal)
    } catch (error) {
      if (!signal.aborted) setFailure(messageOf(error))
    }
    setWork(null)
  }
  return { work, failure, carryOut }
}
