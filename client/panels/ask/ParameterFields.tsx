/** What the header of a saved query says of each blank, beyond its type. */
import type { ParameterForm } from '../../model/ask/query-text.ts'

interface Props {
  readonly parameters: readonly ParameterForm[]
  readonly onChange: (parameter: ParameterForm) => void
}

export function ParameterFields({ parameters, onChange }: Props) {
  return parameters.map((parameter) => {
    const { name, type, of, required, usual, suggest } = parameter
    const takesOf = type === 'choice' || type === 'entity' || type === 'entities'
    return (
      <fieldset key={name} className="ask-parameter-fields">
        <legend>
          Blank <code>${name}</code>
        </legend>
        <label className="check">
          <input
            type="checkbox"
            checked={required}
            onChange={(event) => onChange({ ...parameter, required: event.target.checked })}
          />
          must be filled in
        </label>
        {takesOf && (
          <label>
            {type === 'choice' ? 'Choices, with commas' : 'Only of these types (none: any)'}
            <input
              className="ask-input"
              placeholder={type === 'choice' ? 'one, other' : 'Person, Organisation'}
              value={of}
              onChange={(event) => onChange({ ...parameter, of: event.target.value })}
            />
          </label>
        )}
        {!required && type !== 'entities' && (
          <label>
            Usual value
            <input
              className="ask-input"
              value={usual}
              onChange={(event) => onChange({ ...parameter, usual: event.target.value })}
            />
          </label>
        )}
        {type !== 'entity' && type !== 'entities' && type !== 'choice' && type !== 'boolean' && (
          <label>
            Suggestions
            <input
              className="ask-input"
              placeholder="(a, b), 1990..2025 or a query’s name"
              value={suggest}
              onChange={(event) => onChange({ ...parameter, suggest: event.target.value })}
            />
          </label>
        )}
      </fieldset>
    )
  })
}
