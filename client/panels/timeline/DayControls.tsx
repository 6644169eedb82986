/** The controls of one day: a step back or on, playing, how far a step is, how fast it plays. */
import { Pause, Play, SkipBack, SkipForward } from 'lucide-react'
import { useState } from 'react'
import { dayNumber, isoDay } from '../../../view/days.ts'
import { setFilter } from '../../actions/set-filter.ts'
import { STEP_UNITS, type StepUnit, stepDay } from '../../model/timeline/play-steps.ts'
import type { Extent } from '../../model/timeline/time-marks.ts'
import { IconButton } from '../parts/IconButton.tsx'
import { usePlayback } from './use-playback.ts'

const SPEEDS = [1, 2, 4] as const

interface Props {
  readonly asOf: string
  /** The first and the last day that is named: before and after them nothing changes. */
  readonly dated: Extent
  readonly unit: StepUnit
  readonly onUnit: (unit: StepUnit) => void
}

export function DayControls({ asOf, dated, unit, onUnit }: Props) {
  const [speed, setSpeed] = useState<number>(1)
  const { playing, play, pause } = usePlayback(unit, speed)
  const day = dayNumber(asOf)
  const step = (by: 1 | -1): void =>
    setFilter({ asOf: isoDay(Math.min(dated.to, Math.max(dated.from, stepDay(day, unit, by)))) })
  const begin = (): void => {
    // At the end there is nothing left to play, so it begins anew.
    if (day >= dated.to) setFilter({ asOf: isoDay(dated.from) })
    play()
  }
  return (
    <>
      <div className="timeline-play">
        <IconButton icon={SkipBack} name={`One ${unit} back`} disabled={playing} onPress={() => step(-1)} />
        <IconButton icon={playing ? Pause : Play} name={playing ? 'Pause' : 'Play'} onPress={playing ? pause : begin} />
        <IconButton icon={SkipForward} name={`One ${unit} on`} disabled={playing} onPress={() => step(1)} />
      </div>
      <label className="timeline-field">
        <span>Step</span>
        <select
          value={unit}
          onChange={(event) => onUnit(STEP_UNITS.find((each) => each === event.target.value) ?? unit)}
        >
          {STEP_UNITS.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </select>
      </label>
      <label className="timeline-field">
        <span>Speed</span>
        <select value={speed} onChange={(event) => setSpeed(Number(event.target.value))}>
          {SPEEDS.map((each) => (
            <option key={each} value={each}>
              {each}×
            </option>
          ))}
        </select>
      </label>
    </>
  )
}
