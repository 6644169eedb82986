/** One claim: who says it and how far they go, what they say, where it is printed, and how it got there. */
import { Waypoints } from 'lucide-react'
import { useState } from 'react'
import type { Claim } from '../../../contract/evidence.ts'
import { openSource } from '../../app/panel-store.ts'
import { stanceWords } from '../../../view/words.ts'
import { HearsayChain } from '../evidence/HearsayChain.tsx'
import { EntityName } from '../parts/EntityName.tsx'
import { useEvidence } from './evidence-context.ts'
import { isAgainst } from './fact-sections.ts'
import { Footnotes } from './Footnotes.tsx'
import { outletWords, placeWords } from '../../../view/place-words.ts'

interface Props {
  readonly claim: Claim
}

export function ClaimEntry({ claim }: Props) {
  const { numbers, subject } = useEvidence()
  const [drawn, setDrawn] = useState(false)
  const source = numbers.find(claim.source)
  return (
    <div className={isAgainst(claim) ? 'claim against' : 'claim'}>
      <p className="claim-head">
        <ClaimVoice claim={claim} />
      </p>
      <p className="claim-text">
        {claim.text} <Footnotes claims={[claim]} />
      </p>
      <div className="claim-place quiet">
        {source !== null && (
          <button type="button" className="name-button" onClick={() => openSource(source.id)}>
            {source.title}
          </button>
        )}
        <p>{placeWords(source, claim.locator)}</p>
      </div>
      {subject !== null && (
        <button type="button" className="chain-toggle" aria-expanded={drawn} onClick={() => setDrawn(!drawn)}>
          <Waypoints aria-hidden="true" />
          {drawn ? 'Put the drawing away' : 'Draw how it got here'}
        </button>
      )}
      {drawn && subject !== null && <HearsayChain claim={claim} subject={subject} />}
    </div>
  )
}

/** The speaker with the verb of the stance, and through whom it came; the outlet when nobody else is named. */
export function ClaimVoice({ claim }: Props) {
  const { numbers } = useEvidence()
  const source = numbers.find(claim.source)
  const speaker = claim.saidBy
  return (
    <>
      {speaker === null ? <strong>{outletWords(source)}</strong> : <EntityName id={speaker.id} name={speaker.name} />}{' '}
      <span className={`stance is-${claim.stance}`}>{stanceWords(claim.stance)}</span>
      {claim.via.length > 0 && (
        <span className="quiet">
          , passed on by{' '}
          {claim.via.map((relay, index) => (
            <span key={relay.id}>
              {index > 0 && ', then '}
              <EntityName id={relay.id} name={relay.name} />
            </span>
          ))}
        </span>
      )}
    </>
  )
}
