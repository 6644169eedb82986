/** A handle on the line of days that hand and keyboard move; it speaks its date. */
import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import { type StepUnit, stepDay } from '../../model/timeline/play-steps.ts'
import type { TimeScale } from './time-scale.ts'
import { dayWords } from './time-words.ts'

interface Props {
  readonly label: string
  readonly day: number
  readonly scale: TimeScale
  readonly unit: StepUnit
  readonly className?: string
  readonly onMove: (day: number) => void
  /** The drag is over, or the keyboard has gone elsewhere. */
  readonly onEnd: () => void
}

export function TimeHandle({ label, day, scale, unit, className = '', onMove, onEnd }: Props) {
  const dragging = useRef<number | null>(null)
  const { from, to } = scale.extent

  const onKeyDown = (event: KeyboardEvent): void => {
    const larger = unit === 'year' || unit === 'month' ? 'year' : 'month'
    const next = {
      ArrowLeft: stepDay(day, unit, -1),
      ArrowDown: stepDay(day, unit, -1),
      ArrowRight: stepDay(day, unit, 1),
      ArrowUp: stepDay(day, unit, 1),
      PageDown: stepDay(day, larger, -1),
      PageUp: stepDay(day, larger, 1),
      Home: from,
      End: to,
    }[event.key]
    if (next === undefined) return
    event.preventDefault()
    onMove(Math.min(to, Math.max(from, next)))
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    event.stopPropagation()
    event.currentTarget.setPointerCapture(event.pointerId)
    dragging.current = scale.x(day) - event.clientX
  }
  const end = (): void => {
    if (dragging.current === null) return
    dragging.current = null
    onEnd()
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      className={`time-handle ${className}`}
      aria-label={label}
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={Math.min(to, Math.max(from, day))}
      aria-valuetext={dayWords(day)}
      title={`${label} ${dayWords(day)}`}
      style={{ left: Math.min(scale.width, Math.max(0, scale.x(day))) }}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={(event) => {
        if (dragging.current !== null) onMove(scale.day(event.clientX + dragging.current))
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onBlur={onEnd}
    />
  )
}
