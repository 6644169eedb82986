/** A field for each parameter that the statement names, with what it takes. */
import { ParameterType } from '../../../contract/queries.ts'
import { type Blanks, withBlank } from '../../model/ask/blanks.ts'
import { toParameter } from '../../model/ask/draft-parameters.ts'
import type { ParameterForm } from '../../model/ask/query-text.ts'
import { BlankField } from './BlankField.tsx'

interface Props {
  readonly parameters: readonly ParameterForm[]
  readonly blanks: Blanks
  readonly problems: ReadonlyMap<string, string>
  readonly onBlanks: (blanks: Blanks) => void
  readonly onParameter: (parameter: ParameterForm) => void
}

export const TYPE_WORDS: Readonly<Record<ParameterForm['type'], string>> = {
  text: 'a text',
  integer: 'a whole number',
  number: 'a number',
  date: 'a date',
  boolean: 'yes or no',
  choice: 'a choice',
  entity: 'an entity',
  entities: 'several entities',
}

export function DraftParameters({ parameters, blanks, problems, onBlanks, onParameter }: Props) {
  if (parameters.length === 0) return null
  const declared = parameters.map(toParameter)
  return (
    <fieldset className="ask-parameters">
      <legend>Blanks</legend>
      {parameters.map((parameter, index) => {
        const { name, type } = parameter
        const shown = declared[index]
        return (
          <div key={name} className="ask-parameter">
            <code>${name}</code>
            <select
              className="ask-field"
              aria-label={`What $${name} takes`}
              value={type}
              onChange={(event) => {
                const next = ParameterType.options.find((each) => each === event.target.value)
                if (next !== undefined) onParameter({ ...parameter, type: next })
                onBlanks(withBlank(blanks, name, []))
              }}
            >
              {ParameterType.options.map((each) => (
                <option key={each} value={each}>
                  {TYPE_WORDS[each]}
                </option>
              ))}
            </select>
            {shown !== undefined && (
              <BlankField
                parameter={shown}
                declared={declared}
                blanks={blanks}
                problem={problems.get(name) ?? null}
                queryId={null}
                onChange={(values) => onBlanks(withBlank(blanks, name, values))}
              />
            )}
          </div>
        )
      })}
    </fieldset>
  )
}
