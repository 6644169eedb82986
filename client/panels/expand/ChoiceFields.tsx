/** The parts of a choice among neighbours, each value with how many it would leave. */
import { useId } from 'react'
import { Status } from '../../../contract/evidence.ts'
import type { NeighbourKind, NeighbourKindsAnswer } from '../../../contract/neighbours.ts'
import { countOptions, type NeighbourChoice } from '../../model/choose-kinds.ts'
import { countWords, formatCount, linkWords, statusWords, typeWords } from '../../../view/words.ts'

interface Props {
  /** Of all neighbours, whatever the period. */
  readonly answer: NeighbourKindsAnswer
  /** The kinds within the period of the choice. */
  readonly kinds: readonly NeighbourKind[]
  readonly choice: NeighbourChoice
  readonly onChange: (choice: NeighbourChoice) => void
}

export function ChoiceFields({ answer: { kinds: all, years, undated }, kinds, choice, onChange }: Props) {
  const set = (part: Partial<NeighbourChoice>): void => onChange({ ...choice, ...part })
  return (
    <div className="expand-fields">
      <Options
        label="Link"
        value={choice.link}
        options={countOptions(all, kinds, { ...choice, link: null }, 'link')}
        words={(link) => linkWords(link).forward}
        onChange={(link) => set({ link })}
      />
      <Options
        label="Direction"
        value={choice.direction}
        options={countOptions(all, kinds, { ...choice, direction: null }, 'direction')}
        words={(direction) => (direction === 'out' ? 'from here to the neighbour' : 'from the neighbour to here')}
        onChange={(direction) => set({ direction: direction === 'out' || direction === 'in' ? direction : null })}
      />
      <Options
        label="Neighbour"
        value={choice.type}
        options={countOptions(all, kinds, { ...choice, type: null }, 'type')}
        words={(type) => typeWords(type, 2)}
        onChange={(type) => set({ type })}
      />
      <Options
        label="Status"
        value={choice.status}
        options={countOptions(all, kinds, { ...choice, status: null }, 'status')}
        words={(status) => statusWords(Status.parse(status))}
        onChange={(status) => set({ status: Status.options.find((each) => each === status) ?? null })}
      />
      {years === null ? (
        <p className="quiet">None of the links is dated.</p>
      ) : (
        <fieldset className="expand-row">
          <legend>Period</legend>
          <Year label="From year" hint={years.first} value={choice.from} onChange={(from) => set({ from })} />
          <Year label="To year" hint={years.last} value={choice.to} onChange={(to) => set({ to })} />
          {undated > 0 && (
            <p className="quiet numbers">{countWords(undated, 'neighbour')} undated: left out by a period</p>
          )}
        </fieldset>
      )}
    </div>
  )
}

interface OptionsProps {
  readonly label: string
  readonly value: string | null
  readonly options: readonly (readonly [string, number])[]
  readonly words: (value: string) => string
  readonly onChange: (value: string | null) => void
}

function Options({ label, value, options, words, onChange }: OptionsProps) {
  const id = useId()
  return (
    <div className="expand-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">any</option>
        {options.map(([option, count]) => (
          <option key={option} value={option}>
            {words(option)} ({formatCount(count)})
          </option>
        ))}
      </select>
    </div>
  )
}

interface YearProps {
  readonly label: string
  readonly hint: string
  readonly value: string | null
  readonly onChange: (year: string | null) => void
}

function Year({ label, hint, value, onChange }: YearProps) {
  return (
    <label>
      {label}
      <input
        type="number"
        min={1}
        max={9999}
        placeholder={hint}
        defaultValue={value ?? ''}
        onChange={(event) => {
          const year = event.target.valueAsNumber
          onChange(year >= 1 && year <= 9999 ? String(Math.floor(year)).padStart(4, '0') : null)
        }}
      />
    </label>
  )
}
