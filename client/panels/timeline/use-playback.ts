/** Plays the network day by day, or whatever the step is: all of it is one step of the history. */
import { useEffect, useState } from 'react'
import { dayNumber, isoDay } from '../../../view/days.ts'
import { beginFiltering } from '../../actions/begin-filtering.ts'
import { nextChange, type StepUnit, stepDay } from '../../model/timeline/play-steps.ts'
import { timeMarks } from '../../model/timeline/time-marks.ts'
import { viewStore } from '../../store/view-store.ts'

/** Time between two steps at the usual speed; longer where motion is not wanted and each step is a change. */
const TICK_MS = 400
const CALM_TICK_MS = 1500

export interface Playback {
  readonly playing: boolean
  readonly play: () => void
  readonly pause: () => void
}

/** `speed` 2 is twice as fast. It ends by itself at the end, and when somebody else changes the day. */
export function usePlayback(unit: StepUnit, speed: number): Playback {
  const [playing, setPlaying] = useState(false)

  useEffect(() => {
    if (!playing) return undefined
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const filtering = beginFiltering()
    let own = viewStore.getState().view.filter.asOf
    const step = (): void => {
      const { view } = viewStore.getState()
      const { marks, dated } = timeMarks(view)
      if (dated === null || view.filter.asOf !== own || own === null) {
        setPlaying(false)
        return
      }
      const day = dayNumber(own)
      const next = calm ? (nextChange(marks, day) ?? dated.to) : stepDay(day, unit, 1)
      own = isoDay(Math.min(next, dated.to))
      filtering.to({ asOf: own, period: null })
      if (next >= dated.to) setPlaying(false)
    }
    const timer = setInterval(step, (calm ? CALM_TICK_MS : TICK_MS) / speed)
    return () => {
      clearInterval(timer)
      filtering.end()
    }
  }, [playing, unit, speed])

  return { playing, play: () => setPlaying(true), pause: () => setPlaying(false) }
}
