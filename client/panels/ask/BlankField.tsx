/** One blank of a question as the field that its type asks for, with what is wrong with it below. */
import { useId } from 'react'
import type { QueryParameter } from '../../../contract/queries.ts'
import { formatDate } from '../../../view/format-date.ts'
import { textIn } from '../../model/ask/blanks.ts'
import { cellWords } from '../../model/ask/cell-words.ts'
import { parseDate } from '../../model/ask/parse-date.ts'
import { blankWords } from '../../model/ask/title-pieces.ts'
import type { BlankProps, FieldProps } from './blank-props.ts'
import { EntityBlank } from './EntityBlank.tsx'
import { SuggestedBlank } from './SuggestedBlank.tsx'

export function BlankField(props: BlankProps) {
  const id = useId()
  const { parameter, problem } = props
  return (
    <span className="ask-blank">
      <Field {...props} id={id} describedBy={problem === null ? undefined : `${id}-problem`} />
      {problem !== null && (
        <span id={`${id}-problem`} className="ask-problem" role="alert">
          <span className="only-spoken">{blankWords(parameter.name)}: </span>
          {problem}
        </span>
      )}
    </span>
  )
}

function Field(props: FieldProps) {
  const { id, parameter, blanks, problem, describedBy, onChange } = props
  const words = blankWords(parameter.name)
  const text = textIn(blanks, parameter.name)
  const shared = { id, 'aria-label': words, 'aria-invalid': problem !== null, 'aria-describedby': describedBy }
  const set = (value: string): void => onChange(value === '' ? [] : [value])

  switch (parameter.type) {
    case 'entity':
    case 'entities':
      return <EntityBlank {...props} />
    case 'boolean':
      return (
        <select
          {...shared}
          className="ask-field"
          value={text === 'true' ? 'true' : 'false'}
          onChange={(event) => set(event.target.value)}
        >
          <option value="true">yes</option>
          <option value="false">no</option>
        </select>
      )
    case 'choice':
      return (
        <select {...shared} className="ask-field" value={text} onChange={(event) => set(event.target.value)}>
          {(!parameter.required || text === '') && <option value="">{parameter.required ? words : 'any'}</option>}
          {parameter.of.map((each) => (
            <option key={each} value={each}>
              {cellWords(each)}
            </option>
          ))}
        </select>
      )
    default:
      break
  }
  if (parameter.suggest !== null && parameter.suggest.from !== 'range') return <SuggestedBlank {...props} />
  const isDate = parameter.type === 'date'
  const date = isDate ? parseDate(text) : null
  return (
    <>
      <input
        {...shared}
        type="text"
        className="ask-field"
        inputMode={parameter.type === 'integer' ? 'numeric' : parameter.type === 'number' ? 'decimal' : 'text'}
        placeholder={isDate ? `${words}: 2022-10` : words}
        title={isDate ? 'A year, a month or a day: 2022, 2022-10, October 2022 or 14 Oct 2022' : rangeWords(parameter)}
        autoComplete="off"
        spellCheck={false}
        list={parameter.suggest?.from === 'range' ? `${id}-range` : undefined}
        value={text}
        onChange={(event) => set(event.target.value)}
      />
      {parameter.suggest?.from === 'range' && (
        <datalist id={`${id}-range`}>
          {rangeValues(parameter.suggest).map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </datalist>
      )}
      {date !== null && formatDate(date) !== text && (
        <span className="ask-means quiet numbers">{formatDate(date)}</span>
      )}
    </>
  )
}

function rangeWords({ suggest }: QueryParameter): string | undefined {
  return suggest?.from === 'range' ? `Usually between ${suggest.first} and ${suggest.last}` : undefined
}

const RANGE_MAX = 200

/** The whole numbers of the range, the last first, since the latest years are asked for most. */
function rangeValues({ first, last }: { readonly first: number; readonly last: number }): readonly number[] {
  const count = Math.min(RANGE_MAX, Math.max(0, Math.floor(last - first) + 1))
  return Array.from({ length: count }, (_, index) => last - index)
}
