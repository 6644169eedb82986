/** Who says that a link exists, and below who denies or doubts it. */
import type { RefObject } from 'react'
import type { Claim } from '../../../contract/evidence.ts'
import { formatCount } from '../../model/words.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { ClaimEntry } from './ClaimEntry.tsx'
import { isAgainst } from './fact-sections.ts'

interface Props {
  readonly claims: readonly Claim[]
  readonly scroller: RefObject<HTMLElement | null>
}

export function LinkClaims({ claims, scroller }: Props) {
  const against = claims.filter(isAgainst)
  const supporting = claims.filter((claim) => !isAgainst(claim))
  return (
    <>
      {supporting.length > 0 && <Side title="Who says so" claims={supporting} scroller={scroller} />}
      {against.length > 0 && <Side title="Who denies or doubts it" claims={against} scroller={scroller} denied />}
    </>
  )
}

interface SideProps extends Props {
  readonly title: string
  readonly denied?: boolean
}

function Side({ title, claims, scroller, denied = false }: SideProps) {
  return (
    <section className="link-claims" aria-label={title}>
      <h3 className={denied ? 'fact-section is-denied' : 'fact-section'}>
        {title} <span className="quiet numbers">{formatCount(claims.length)}</span>
      </h3>
      <VirtualRows rows={claims} keyOf={({ id }) => id} estimate={() => 104} scroller={scroller}>
        {(claim) => <ClaimEntry claim={claim} />}
      </VirtualRows>
    </section>
  )
}
