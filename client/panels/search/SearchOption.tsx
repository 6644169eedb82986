/** One entity that was found: its shape, its name, the alias that matched, and a sentence about it. */
import type { SearchHit } from '../../../contract/search.ts'
import { typeWords } from '../../../view/words.ts'
import { TypeShape } from '../parts/TypeShape.tsx'
import { markMatch } from './mark-match.ts'

interface Props {
  readonly id: string
  readonly hit: SearchHit
  readonly words: string
  readonly active: boolean
  /** True when the canvas holds it already. */
  readonly drawn: boolean
  readonly onPoint: () => void
  readonly onChoose: () => void
}

export function SearchOption({ id, hit: { entity, matched }, words, active, drawn, onPoint, onChoose }: Props) {
  return (
    // The field handles the keys and keeps the focus, as the ARIA pattern of the combobox has it.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      id={id}
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an option outside a select is none
      role="option"
      tabIndex={-1}
      aria-selected={active}
      className="search-option"
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' })
      }}
      onPointerMove={active ? undefined : onPoint}
      // The field keeps the focus; a blur would close the list before the click arrives.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <TypeShape type={entity.type} />
      <span className="search-name">
        <Marked text={entity.name} words={words} />
        {matched !== null && (
          <span className="quiet">
            {' '}
            also <Marked text={matched} words={words} />
          </span>
        )}
      </span>
      <span className="search-type quiet">{drawn ? 'on the canvas' : typeWords(entity.type)}</span>
      {entity.summary !== null && <span className="search-summary quiet">{entity.summary}</span>}
    </div>
  )
}

function Marked({ text, words }: { readonly text: string; readonly words: string }) {
  return markMatch(text, words).map(({ part, marked }, index) =>
    marked ? <mark key={index}>{part}</mark> : <span key={index}>{part}</span>,
  )
}
