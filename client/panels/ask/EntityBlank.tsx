/** A blank for one entity or several: found by name, or taken from the canvas. */
import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Entity } from '../../../contract/graph.ts'
import { formatCount, typeWords } from '../../../view/words.ts'
import { withArticle } from '../../model/ask/fill-blanks.ts'
import { blankWords } from '../../model/ask/title-pieces.ts'
import { useView } from '../../store/use-view.ts'
import { messageOf } from '../parts/message-of.ts'
import { TypeShape } from '../parts/TypeShape.tsx'
import type { FieldProps } from './blank-props.ts'
import { Combo } from './Combo.tsx'
import { useEntityName } from './use-entity-name.ts'
import { useEntitySearch } from './use-entity-search.ts'

/** As many from the canvas are offered before anything is typed. */
const FROM_CANVAS = 8

export function EntityBlank({ id, parameter, blanks, problem, describedBy, onChange }: FieldProps) {
  const [text, setText] = useState('')
  const values = blanks[parameter.name] ?? []
  const isMany = parameter.type === 'entities'
  const words = blankWords(parameter.name)
  const { entities, total, searching, error } = useEntitySearch(text, parameter.of)
  const view = useView((state) => state.view)
  const fits = ({ id: each, type }: Entity): boolean =>
    !values.includes(each) && (parameter.of.length === 0 || parameter.of.includes(type))
  const drawn = [...view.entities.values()].filter(fits)
  const near = drawn
    .toSorted((a, b) => Number(view.selection.has(b.id)) - Number(view.selection.has(a.id)) || b.degree - a.degree)
    .slice(0, FROM_CANVAS)
  const offered = text.trim() === '' ? near : entities.filter(fits)
  const place = useRef<HTMLSpanElement>(null)
  /** Where the keyboard goes once the field has changed its shape. */
  const goTo = useRef<'this' | 'next' | null>(null)
  useEffect(() => {
    const element = place.current
    if (goTo.current === 'this') element?.querySelector('input')?.focus()
    else if (goTo.current === 'next') fieldAfter(element)?.focus()
    goTo.current = null
  })
  const choose = (chosen: string): void => {
    setText('')
    onChange(isMany ? [...values, chosen] : [chosen])
    // The field gives way to the name, and would take the keyboard with it.
    if (!isMany) goTo.current = 'next'
  }
  const takeOut = (gone: string): void => {
    onChange(values.filter((each) => each !== gone))
    goTo.current = 'this'
  }
  const type = parameter.of.length === 0 ? 'entity' : parameter.of.map((each) => typeWords(each)).join(' or ')

  return (
    <span ref={place} className={isMany ? 'ask-chips' : undefined}>
      {values.map((value) => (
        <Chip key={value} id={value} onRemove={() => takeOut(value)} />
      ))}
      {(isMany || values.length === 0) && (
        <Combo
          id={id}
          label={words}
          placeholder={values.length > 0 ? 'and …' : words}
          text={text}
          options={offered.map((entity) => ({
            key: entity.id,
            label: entity.name,
            content: (
              <>
                <TypeShape type={entity.type} />
                <span>{entity.name}</span>
                <span className="quiet">{view.selection.has(entity.id) ? 'selected' : typeWords(entity.type)}</span>
              </>
            ),
          }))}
          remark={remarkOf()}
          invalid={problem !== null}
          describedBy={describedBy}
          onText={setText}
          onChoose={({ key }) => choose(key)}
          onBack={() => onChange(values.slice(0, -1))}
        />
      )}
    </span>
  )

  function remarkOf(): string | null {
    if (text.trim() === '')
      return near.length === 0
        ? `Type a name to find ${withArticle(type)}.`
        : `From the canvas; type to find any ${type}.`
    if (error !== null) return messageOf(error)
    if (searching && offered.length === 0) return 'Searching…'
    if (offered.length === 0) return `No ${type} is called “${text.trim()}”.`
    // What is chosen already was found too, and is not offered again.
    const left = total - (entities.length - offered.length)
    return left > offered.length
      ? `${offered.length} of ${formatCount(left)} shown; type more to narrow it down.`
      : null
  }
}

/** The next blank of the form, or the button that runs it. */
function fieldAfter(place: HTMLElement | null): HTMLElement | null {
  const fields = place?.closest('form')?.querySelectorAll<HTMLElement>('.ask-field, [type="submit"]') ?? []
  return [...fields].find((field) => place !== null && isAfter(place, field)) ?? null
}

const isAfter = (place: Node, other: Node): boolean =>
  (place.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

function Chip({ id, onRemove }: { readonly id: string; readonly onRemove: () => void }) {
  const name = useEntityName(id)
  return (
    <span className="ask-chip">
      {name}
      <button type="button" aria-label={`Take out ${name}`} title="Take out" onClick={onRemove}>
        <X aria-hidden="true" />
      </button>
    </span>
  )
}
