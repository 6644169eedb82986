/** Each dated event and link as a mark, in rows in which nothing covers anything; also for the keyboard. */
import { type KeyboardEvent, useId, useState } from 'react'
import type { View } from '../../../view/view.ts'
import { packRows } from '../../model/timeline/pack-rows.ts'
import type { TimeMark } from '../../model/timeline/time-marks.ts'
import { useView } from '../../store/use-view.ts'
import { LineSample } from '../parts/LineSample.tsx'
import { shapeOf, TypeShape } from '../parts/TypeShape.tsx'
import { chooseMark } from './choose-mark.ts'
import { markWords } from './mark-words.ts'
import { pointAtMark } from './point-at-mark.ts'
import type { TimeScale } from './time-scale.ts'

export const ROW_HEIGHT = 14
const GAP = 3
/** The least width of a mark, so that it can be seen and hit. */
const LEAST = 12

interface Props {
  readonly marks: readonly TimeMark[]
  readonly scale: TimeScale
  readonly view: View
}

export function MarkRows({ marks, scale, view }: Props) {
  const id = useId()
  const selection = useView((state) => state.view.selection)
  const [at, setAt] = useState(0)
  const boxes = marks.map((mark) => boxOf(mark, scale))
  const rows = packRows(boxes, GAP)
  const height = (Math.max(0, ...rows) + 1) * ROW_HEIGHT
  const active = Math.min(at, marks.length - 1)

  const go = (to: number): void => {
    const next = Math.min(marks.length - 1, Math.max(0, to))
    setAt(next)
    pointAtMark(view, marks[next]?.id ?? null)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const mark = marks[active]
    if (event.key === 'ArrowRight' || event.key === 'ArrowDown') go(active + 1)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowUp') go(active - 1)
    else if (event.key === 'Home') go(0)
    else if (event.key === 'End') go(marks.length - 1)
    else if ((event.key === 'Enter' || event.key === ' ') && mark !== undefined)
      chooseMark(mark.id, mark.shown, event.shiftKey)
    else return
    event.preventDefault()
  }

  return (
    <div
      className="time-rows"
      role="listbox"
      tabIndex={0}
      aria-label="Dated events and links"
      aria-multiselectable="true"
      aria-activedescendant={`${id}-${active}`}
      style={{ height }}
      onKeyDown={onKeyDown}
      onFocus={() => go(active)}
      onBlur={() => pointAtMark(view, null)}
      onPointerLeave={() => pointAtMark(view, null)}
    >
      {marks.map((mark, index) => {
        const { left, right } = boxes[index] ?? { left: 0, right: LEAST }
        const words = markWords(view, mark)
        return (
          // The list of which it is an option takes the keyboard.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
          <div
            key={mark.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={selection.has(mark.id)}
            aria-label={words}
            title={words}
            className={`time-mark ${mark.shown ? '' : 'is-off'} ${index === active ? 'is-active' : ''}`}
            style={{ left, width: right - left, top: (rows[index] ?? 0) * ROW_HEIGHT }}
            onPointerDown={(event) => event.stopPropagation()}
            onPointerEnter={() => pointAtMark(view, mark.id)}
            onClick={(event) => {
              setAt(index)
              chooseMark(mark.id, mark.shown, event.shiftKey)
            }}
          >
            <MarkSign mark={mark} width={right - left} />
          </div>
        )
      })}
    </div>
  )
}

function MarkSign({ mark, width }: { readonly mark: TimeMark; readonly width: number }) {
  if (mark.status !== null) return <LineSample status={mark.status} length={Math.round(width)} />
  const isPoint = mark.from !== null && mark.to === mark.from + 1
  if (isPoint) return <TypeShape type={mark.type} />
  return <span className={`time-bar of-${shapeOf(mark.type)} ${mark.isVague ? 'is-vague' : ''}`} />
}

/** A point is drawn around its day, a bar from its first day to its last, open ends to the edge. */
function boxOf({ from, to }: TimeMark, scale: TimeScale): { readonly left: number; readonly right: number } {
  const left = from === null ? 0 : Math.max(0, scale.x(from))
  const right = to === null ? scale.width : Math.min(scale.width, scale.x(to))
  if (right - left >= LEAST) return { left, right }
  const middle = Math.min(scale.width - LEAST / 2, Math.max(LEAST / 2, (left + right) / 2))
  return { left: middle - LEAST / 2, right: middle + LEAST / 2 }
}
