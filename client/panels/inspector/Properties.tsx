/** The plain properties of an entity or a link, as far as no fact speaks of them. */
import type { Fact } from '../../../contract/evidence.ts'
import type { PropertyValue } from '../../../contract/values.ts'
import { propertyWords } from '../../../view/words.ts'
import { propertyRows } from './property-rows.ts'

interface Props {
  readonly properties: Readonly<Record<string, PropertyValue>>
  readonly facts: readonly Fact[]
}

export function Properties({ properties, facts }: Props) {
  const rows = propertyRows(properties, facts)
  if (rows.length === 0) return null
  return (
    <dl className="properties">
      {rows.map(({ name, text }) => (
        <div key={name}>
          <dt className="quiet">{propertyWords(name)}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
