/** What a table does not say in any column: the type of its rows, of the ends of its links, and how its dates are written. */
import { useId } from 'react'
import { EntityType } from '../../../contract/values.ts'
import type { Mapping } from '../../../contract/mapping.ts'
import { linkWordsTable } from '../../../view/link-words-table.ts'
import { typeWords } from '../../../view/words.ts'

type Suggestion = readonly [value: string, words: string]

const ENTITY_TYPES: readonly Suggestion[] = ['Person', 'Organisation', 'Event', 'Country', 'Vessel'].map((type) => [
  type,
  typeWords(type),
])
const LINK_TYPES: readonly Suggestion[] = [...linkWordsTable].map(([type, { forward }]) => [type, forward])

interface Props {
  readonly mapping: Mapping
  readonly onChange: (mapping: Mapping) => void
}

export function MappingTypes({ mapping, onChange }: Props) {
  const { rows, columns, type, fromType, toType, dates } = mapping
  const hasDates = columns.start !== undefined || columns.end !== undefined || columns.born !== undefined
  return (
    <>
      {columns.type === undefined && (
        <TypeField
          label={rows === 'entities' ? 'Type of each' : 'What each link says'}
          value={type}
          hint={rows === 'entities' ? 'Thing' : 'is linked to'}
          suggestions={rows === 'entities' ? ENTITY_TYPES : LINK_TYPES}
          isLoose
          onChange={(next) => onChange(withField(mapping, 'type', next))}
        />
      )}
      {rows === 'links' && (
        <>
          <TypeField
            label="“From” is a"
            value={fromType}
            hint="Thing"
            onChange={(next) => onChange(withField(mapping, 'fromType', next))}
          />
          <TypeField
            label="“To” is a"
            value={toType}
            hint="Thing"
            onChange={(next) => onChange(withField(mapping, 'toType', next))}
          />
        </>
      )}
      {hasDates && (
        <label>
          03/04/2015 is
          <select
            value={dates ?? ''}
            onChange={(event) => {
              const { dates: _before, ...rest } = mapping
              const order = (['day-first', 'month-first'] as const).find((each) => each === event.target.value)
              onChange(order === undefined ? rest : { ...rest, dates: order })
            }}
          >
            <option value="">unclear</option>
            <option value="day-first">3 April</option>
            <option value="month-first">4 March</option>
          </select>
        </label>
      )}
    </>
  )
}

interface TypeFieldProps {
  readonly label: string
  readonly value: string | undefined
  readonly hint: string
  readonly suggestions?: readonly Suggestion[]
  /** Any words will do, and become a type on the server. */
  readonly isLoose?: boolean
  readonly onChange: (value: string | null) => void
}

function TypeField({ label, value, hint, suggestions = ENTITY_TYPES, isLoose = false, onChange }: TypeFieldProps) {
  const list = useId()
  const wrong = value !== undefined && !isLoose && !EntityType.safeParse(value).success
  return (
    <label>
      {label}
      <input
        type="text"
        list={list}
        maxLength={60}
        placeholder={hint}
        value={value ?? ''}
        aria-invalid={wrong}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      />
      <datalist id={list}>
        {suggestions.map(([type, words]) => (
          <option key={type} value={type}>
            {words}
          </option>
        ))}
      </datalist>
    </label>
  )
}

function withField(mapping: Mapping, field: 'type' | 'fromType' | 'toType', value: string | null): Mapping {
  const { [field]: _before, ...rest } = mapping
  return value === null ? rest : { ...rest, [field]: value }
}
