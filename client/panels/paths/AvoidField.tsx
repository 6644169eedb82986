/** Whom no path may lead through: found by name, on the canvas or not. */
import '../../style/ask.css'
import { useId, useState } from 'react'
import { formatCount, typeWords } from '../../../view/words.ts'
import { Combo } from '../ask/Combo.tsx'
import { useEntitySearch } from '../ask/use-entity-search.ts'
import { messageOf } from '../parts/message-of.ts'
import { TypeShape } from '../parts/TypeShape.tsx'

interface Props {
  /** Who is not offered: the ends themselves, and whoever is avoided already. */
  readonly without: readonly string[]
  readonly onChoose: (id: string) => void
}

const ANY_TYPE: readonly string[] = []

export function AvoidField({ without, onChoose }: Props) {
  const id = useId()
  const [text, setText] = useState('')
  const { entities, total, searching, error } = useEntitySearch(text, ANY_TYPE)
  const words = text.trim()
  const offered = entities.filter((entity) => !without.includes(entity.id))

  return (
    <div className="expand-field path-avoid">
      <label htmlFor={id}>Not through</label>
      <Combo
        id={id}
        label="Not through"
        placeholder="Find by name"
        text={text}
        options={offered.map((entity) => ({
          key: entity.id,
          label: entity.name,
          content: (
            <>
              <TypeShape type={entity.type} />
              <span>{entity.name}</span>
              <span className="quiet">{typeWords(entity.type)}</span>
            </>
          ),
        }))}
        remark={remarkOf()}
        invalid={false}
        describedBy={undefined}
        onText={setText}
        onChoose={({ key }) => {
          setText('')
          onChoose(key)
        }}
      />
    </div>
  )

  function remarkOf(): string | null {
    if (words === '') return null
    if (error !== null) return messageOf(error)
    if (searching && offered.length === 0) return 'Searching…'
    if (entities.length === 0) return `Nothing is called “${words}”.`
    if (offered.length === 0) return 'Whoever has this name is avoided already, or is an end of these paths.'
    return total > entities.length
      ? `${offered.length} of ${formatCount(total)} shown; type more to narrow it down.`
      : null
  }
}
