/** The one day as of which the network is shown, on the line of days. */
import type { PointerEvent, ReactNode } from 'react'
import { dayNumber, isoDay } from '../../../view/days.ts'
import type { StepUnit } from '../../model/timeline/play-steps.ts'
import { TimeHandle } from './TimeHandle.tsx'
import type { TimeScale } from './time-scale.ts'
import { useFiltering } from './use-filtering.ts'

interface Props {
  readonly asOf: string
  readonly scale: TimeScale
  readonly unit: StepUnit
  readonly children: ReactNode
}

export function DayLine({ asOf, scale, unit, children }: Props) {
  const filtering = useFiltering()
  const put = (day: number): void => filtering.to({ asOf: isoDay(day) })
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    put(scale.day(event.clientX - event.currentTarget.getBoundingClientRect().left))
    filtering.end()
  }
  return (
    <div className="time-brush" onPointerDown={onPointerDown}>
      {children}
      <TimeHandle
        label="As of"
        day={dayNumber(asOf)}
        scale={scale}
        unit={unit}
        className="is-day"
        onMove={put}
        onEnd={() => filtering.end()}
      />
    </div>
  )
}
