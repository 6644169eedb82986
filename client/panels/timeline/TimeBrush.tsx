/** The period of the filter on the line of days: drawn with the hand, moved as a whole or by its two handles. */
import { type PointerEvent, type ReactNode, useRef } from 'react'
import { dayNumber, isoDay, lastDay } from '../../../view/days.ts'
import type { Period } from '../../../view/view.ts'
import type { StepUnit } from '../../model/timeline/play-steps.ts'
import { TimeHandle } from './TimeHandle.tsx'
import type { TimeScale } from './time-scale.ts'
import { useFiltering } from './use-filtering.ts'

/** A hand that moves less than this wanted no period. */
const LEAST_DRAG = 4

interface Props {
  readonly period: Period | null
  readonly scale: TimeScale
  readonly unit: StepUnit
  readonly children: ReactNode
}

interface Drag {
  /** Where the hand took hold, and the period then; null for a new one. */
  readonly x: number
  readonly of: { readonly from: number; readonly to: number } | null
}

export function TimeBrush({ period, scale, unit, children }: Props) {
  const filtering = useFiltering()
  const drag = useRef<Drag | null>(null)
  const { extent } = scale
  const begin = period?.from ?? null
  const finish = period?.to ?? null
  const from = begin === null ? extent.from : dayNumber(begin)
  const to = finish === null ? extent.to : dayNumber(lastDay(finish))

  /** At an end of the line that side of the period is open. */
  const put = (a: number, b: number): void => {
    const first = Math.min(a, b)
    const last = Math.max(a, b)
    filtering.to({
      period: {
        from: first <= extent.from ? null : isoDay(first),
        to: last >= extent.to ? null : isoDay(last),
      },
    })
  }
  const placeOf = (event: PointerEvent<HTMLElement>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    const x = placeOf(event)
    const isInside = period !== null && x > scale.x(from) && x < scale.x(to)
    drag.current = { x, of: isInside ? { from, to } : null }
  }
  const onPointerMove = (event: PointerEvent<HTMLElement>): void => {
    const { current } = drag
    if (current === null) return
    const x = placeOf(event)
    if (current.of === null) {
      if (Math.abs(x - current.x) >= LEAST_DRAG) put(scale.day(current.x), scale.day(x))
      return
    }
    // As a whole it stays as long as it is.
    const { of } = current
    const by = scale.day(x) - scale.day(current.x)
    const most = Math.min(extent.to - of.to, Math.max(extent.from - of.from, by))
    put(of.from + most, of.to + most)
  }
  const end = (): void => {
    drag.current = null
    filtering.end()
  }

  return (
    <div
      className="time-brush"
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {period !== null && (
        <div className="time-period" style={{ left: scale.x(from), width: Math.max(1, scale.x(to) - scale.x(from)) }} />
      )}
      {children}
      <TimeHandle
        label="Period from"
        day={from}
        scale={scale}
        unit={unit}
        className="is-from"
        onMove={(day) => put(Math.min(day, to), to)}
        onEnd={end}
      />
      <TimeHandle
        label="Period to"
        day={to}
        scale={scale}
        unit={unit}
        className="is-to"
        onMove={(day) => put(from, Math.max(day, from))}
        onEnd={end}
      />
    </div>
  )
}
