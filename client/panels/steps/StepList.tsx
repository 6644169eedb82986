/** Every step that the reader made, to go to at once; those that were taken back can be made again. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { goToStep } from '../../actions/go-to-step.ts'
import { panelStore } from '../../app/panel-store.ts'
import { allSteps, STEPS_KEPT } from '../../model/history.ts'
import { canvasController } from '../../store/canvas-controller.ts'
import { useView } from '../../store/use-view.ts'
import { countWords } from '../../../view/words.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { StepRow } from './StepRow.tsx'

/** Pixels; the rows' height in the style sheet. */
const ROW = 36
const PAGE = 8

export function StepList() {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const history = useView((state) => state.history)
  const steps = allSteps(history)
  const present = history.past.length
  const [active, setActive] = useState(present)
  const at = Math.min(active, steps.length - 1)
  // It is written for a React without a compiler, which this project does not use.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: steps.length,
    getScrollElement: () => list.current,
    estimateSize: () => ROW,
    overscan: 8,
    initialOffset: Math.max(0, (present - PAGE / 2) * ROW),
  })

  const drawn = rows.getVirtualItems()

  useEffect(() => {
    list.current?.focus({ preventScroll: true })
  }, [])

  const move = (place: number): void => {
    const next = Math.max(0, Math.min(steps.length - 1, place))
    setActive(next)
    rows.scrollToIndex(next)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, number>> = {
      ArrowUp: at - 1,
      ArrowDown: at + 1,
      PageUp: at - PAGE,
      PageDown: at + PAGE,
      Home: 0,
      End: steps.length - 1,
    }
    const place = moves[event.key]
    if (place !== undefined) move(place)
    else if (event.key === 'Enter' || event.key === ' ') goToStep(at)
    else return
    event.preventDefault()
  }

  return (
    // Escape closes it from wherever the keyboard is in it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="steps slip" aria-labelledby={`${id}-title`} onKeyDown={closeWithKey}>
      <header className="steps-head">
        <h2 id={`${id}-title`}>Steps</h2>
        <IconButton icon={X} name="Close the list of steps" onPress={close} />
      </header>
      {history.past.length >= STEPS_KEPT && (
        <p className="quiet steps-remark">The {STEPS_KEPT} last steps are kept; earlier ones are forgotten.</p>
      )}
      <div
        ref={list}
        className="steps-list scroll"
        role="listbox"
        aria-label="Steps, the oldest first"
        aria-activedescendant={drawn.some(({ index }) => index === at) ? `${id}-${at}` : undefined}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div role="presentation" className="steps-rows" style={{ height: rows.getTotalSize() }}>
          {drawn.map(({ index, start }) => (
            <StepRow
              key={index}
              id={`${id}-${index}`}
              name={steps[index]?.name ?? ''}
              kind={index === present ? 'present' : index > present ? 'taken back' : 'past'}
              active={index === at}
              place={index}
              of={steps.length}
              top={start}
            />
          ))}
        </div>
      </div>
      {history.future.length > 0 && (
        <p className="quiet steps-remark numbers">
          {countWords(history.future.length, 'step')} taken back; a new step forgets{' '}
          {history.future.length === 1 ? 'it' : 'them'}.
        </p>
      )}
    </section>
  )
}

function close(): void {
  panelStore.setState({ steps: false })
  canvasController.getState().current?.focus()
}

function closeWithKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' && !(event.key === 'Z' && event.shiftKey && !event.ctrlKey && !event.metaKey)) return
  event.preventDefault()
  close()
}
