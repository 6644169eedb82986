/** How far something that was started has come, from 0 to 1. */
import { useEffect, useState } from 'react'

const DURATION_MS = 220

/**
 * Runs once from 0 to 1, ease-out, when `started` becomes true. Everything that
 * is drawn from the one number moves as one, however busy the page is. Jumps
 * to 1 for readers who want less motion.
 */
export function useProgress(started: boolean): number {
  const [progress, setProgress] = useState(0)

  useEffect(() => {
    if (!started) return undefined
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches
    const beginning = performance.now()
    const step = (now: number): void => {
      const passed = still ? 1 : Math.min(1, Math.max(0, (now - beginning) / DURATION_MS))
      setProgress(1 - (1 - passed) ** 3)
      if (passed < 1) frame = requestAnimationFrame(step)
    }
    let frame = requestAnimationFrame(step)
    return () => cancelAnimationFrame(frame)
  }, [started])

  return started ? progress : 0
}
