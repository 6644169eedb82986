/** What a path may be like: how long, through whom, when, how sure. */
import { useQuery } from '@tanstack/react-query'
import { X } from 'lucide-react'
import { useId } from 'react'
import { PATH_LENGTH_MAX, PATHS_MAX } from '../../../contract/paths.ts'
import { PartialDate } from '../../../contract/values.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { formatCount, statuses, statusWords, typeWords } from '../../../view/words.ts'
import { AvoidField } from './AvoidField.tsx'
import { EndName } from './EndName.tsx'
import { HUB_STEPS, type PathLimits } from './path-limits.ts'

interface Props {
  /** Between whom paths are looked for. */
  readonly ends: readonly string[]
  readonly limits: PathLimits
  readonly onChange: (limits: PathLimits) => void
}

export function PathFields({ ends, limits, onChange }: Props) {
  const id = useId()
  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  const set = (part: Partial<PathLimits>): void => onChange({ ...limits, ...part })
  const types = schema.data?.entityTypes.map(({ type }) => type) ?? []
  const { maxDegree } = limits
  const hubStep = maxDegree === null ? HUB_STEPS.length : HUB_STEPS.findIndex((step) => step >= maxDegree)
  const hubs =
    maxDegree === null
      ? 'Through anyone, hubs too'
      : `Not through anyone with more than ${formatCount(maxDegree)} links`

  return (
    <fieldset className="path-fields">
      <legend className="only-spoken">What paths to find</legend>
      <div className="expand-row">
        <label>
          Up to
          <select value={limits.maxLength} onChange={(event) => set({ maxLength: Number(event.target.value) })}>
            {Array.from({ length: PATH_LENGTH_MAX }, (_, index) => index + 1).map((steps) => (
              <option key={steps} value={steps}>
                {steps === 1 ? '1 step' : `${steps} steps`}
              </option>
            ))}
          </select>
        </label>
        <label>
          Shortest
          <select value={limits.limit} onChange={(event) => set({ limit: Number(event.target.value) })}>
            {[1, 5, 10, 25, PATHS_MAX].map((most) => (
              <option key={most} value={most}>
                {most}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="expand-field">
        <label htmlFor={`${id}-hubs`}>{hubs}</label>
        <input
          id={`${id}-hubs`}
          type="range"
          min={0}
          max={HUB_STEPS.length}
          step={1}
          value={hubStep}
          aria-valuetext={hubs}
          onChange={(event) => set({ maxDegree: HUB_STEPS[event.target.valueAsNumber] ?? null })}
        />
      </div>
      <details>
        <summary>Through whom, when, how sure</summary>
        <div className="path-fields">
          <div className="expand-row">
            <label>
              Status
              <select
                value={limits.status ?? ''}
                onChange={(event) => set({ status: statuses.find((each) => each === event.target.value) ?? null })}
              >
                <option value="">any</option>
                {statuses.slice(0, -1).map((status) => (
                  <option key={status} value={status}>
                    {status === 'confirmed' ? statusWords(status) : `at least ${statusWords(status)}`}
                  </option>
                ))}
              </select>
            </label>
            <label>
              Voices
              <select value={limits.minVoices} onChange={(event) => set({ minVoices: Number(event.target.value) })}>
                {[0, 1, 2, 3, 4, 5].map((voices) => (
                  <option key={voices} value={voices}>
                    {voices === 0 ? 'any number' : `at least ${voices}`}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <div className="expand-row">
            <DateField label="From" onChange={(since) => set({ since })} />
            <DateField label="To" onChange={(until) => set({ until })} />
          </div>
          {types.length > 0 && (
            <fieldset className="path-types">
              <legend>Through</legend>
              {types.map((type) => (
                <label key={type} className="check">
                  <input
                    type="checkbox"
                    checked={!limits.avoidTypes.includes(type)}
                    onChange={(event) =>
                      set({
                        avoidTypes: event.target.checked
                          ? limits.avoidTypes.filter((each) => each !== type)
                          : [...limits.avoidTypes, type],
                      })
                    }
                  />
                  {typeWords(type, 2)}
                </label>
              ))}
            </fieldset>
          )}
        </div>
      </details>
      <AvoidField without={[...ends, ...limits.avoid]} onChoose={(each) => set({ avoid: [...limits.avoid, each] })} />
      {limits.avoid.length > 0 && (
        <ul className="path-avoided" aria-label="Not through">
          {limits.avoid.map((each) => (
            <li key={each}>
              not through <EndName id={each} />{' '}
              <button
                type="button"
                className="icon-button"
                title="Allow it again"
                onClick={() => set({ avoid: limits.avoid.filter((other) => other !== each) })}
              >
                <X aria-hidden="true" />
                <span className="only-spoken">Allow it again</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}

/** A year, a month or a day; anything else is no limit and is said to be none. */
function DateField({ label, onChange }: { readonly label: string; readonly onChange: (date: string | null) => void }) {
  return (
    <label>
      {label}
      <input
        type="text"
        inputMode="numeric"
        placeholder="2021 or 2021-03"
        pattern="\d{4}(-\d{2}(-\d{2})?)?"
        title="A year, a month or a day: 2021, 2021-03 or 2021-03-14"
        onChange={(event) => {
          const date = PartialDate.safeParse(event.target.value.trim())
          onChange(date.success ? date.data : null)
        }}
      />
    </label>
  )
}
