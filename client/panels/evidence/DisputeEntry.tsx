/** One disagreement: what it is about, and side by side who says what. */
import { Crosshair, Plus } from 'lucide-react'
import type { Dispute, Side } from '../../../contract/disputes.ts'
import { addAndSelect, addAndSelectLink } from '../../app/add-and-select.ts'
import { keepPanel } from '../../app/keep-panel.ts'
import { formatDate } from '../../../view/format-date.ts'
import { countWords, linkWords, propertyWords } from '../../../view/words.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { ClaimVoice } from '../inspector/ClaimEntry.tsx'
import { Footnotes } from '../inspector/Footnotes.tsx'
import { valueWords } from '../../../view/value-words.ts'
import { EntityName } from '../parts/EntityName.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { partOf } from './disputes-in-view.ts'

interface Props {
  readonly dispute: Dispute
  readonly inView: boolean
  readonly lit: boolean
  readonly onLight: (on: boolean) => void
}

export function DisputeEntry({ dispute, inView, lit, onLight }: Props) {
  const { subject } = dispute
  const light = (): void => {
    setHighlight(lit ? null : { ...partOf(dispute), label: subjectWords(dispute), dimRest: true })
    onLight(!lit)
  }
  const add = (): void =>
    void keepPanel(() => (subject.kind === 'entity' ? addAndSelect(subject.entity.id) : addAndSelectLink(subject.link)))

  return (
    <article className={lit ? 'dispute lit' : 'dispute'} aria-label={subjectWords(dispute)}>
      <header className="dispute-head">
        <h3>
          <SubjectNames dispute={dispute} />
        </h3>
        {inView ? (
          <button
            type="button"
            className="icon-button"
            aria-pressed={lit}
            title="Highlight it on the canvas"
            onClick={light}
          >
            <Crosshair aria-hidden="true" />
            <span className="only-spoken">Highlight it on the canvas</span>
          </button>
        ) : (
          <button type="button" className="icon-button" title="Add it to the canvas" onClick={add}>
            <Plus aria-hidden="true" />
            <span className="only-spoken">Add it to the canvas</span>
          </button>
        )}
      </header>
      <div className="sides">
        {dispute.sides.map((side, index) => (
          <SideColumn key={index} dispute={dispute} side={side} />
        ))}
      </div>
    </article>
  )
}

function SubjectNames({ dispute: { subject, property } }: { readonly dispute: Dispute }) {
  const what = property === null ? null : <span className="dispute-property">{propertyWords(property)}</span>
  if (subject.kind === 'entity') {
    return (
      <>
        <TypeShape type={subject.entity.type} /> <EntityName id={subject.entity.id} name={subject.entity.name} /> {what}
      </>
    )
  }
  return (
    <>
      <EntityName id={subject.from.id} name={subject.from.name} />{' '}
      <span className="link-verb">{linkWords(subject.link.type).forward}</span>{' '}
      <EntityName id={subject.to.id} name={subject.to.name} /> {what}
    </>
  )
}

function SideColumn({ dispute, side }: { readonly dispute: Dispute; readonly side: Side }) {
  return (
    <section className={`side is-${side.stand}`}>
      <h4>
        {sideWords(dispute, side)}
        <span className="quiet numbers">{countWords(side.voices, 'voice')}</span>
      </h4>
      <ul>
        {side.claims.map((claim) => (
          <li key={claim.id}>
            <p className="side-voice">
              <ClaimVoice claim={claim} />
            </p>
            <p>
              {claim.text} <Footnotes claims={[claim]} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function sideWords(dispute: Dispute, side: Side): string {
  if (side.stand === 'against') return 'Denied or doubted'
  const value = side.value === null ? null : valueWords(side)
  const when = side.asOf === null ? '' : ` (${formatDate(side.asOf)})`
  if (side.stand === 'value') return `${value ?? 'No value'}${when}`
  return dispute.property === null || value === null ? 'Said' : `Said: ${value}${when}`
}

function subjectWords({ subject, property }: Dispute): string {
  const what = property === null ? '' : `, ${propertyWords(property).toLowerCase()}`
  if (subject.kind === 'entity') return `${subject.entity.name}${what}`
  return `${subject.from.name} ${linkWords(subject.link.type).forward} ${subject.to.name}${what}`
}
