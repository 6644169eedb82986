/** Who says that a link exists, and below who denies or doubts it. */
import type { Claim } from '../../../contract/evidence.ts'
import { formatCount } from '../../../view/words.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { ClaimEntry } from './ClaimEntry.tsx'
import { isAgainst } from './fact-sections.ts'

interface Props {
  readonly claims: readonly Claim[]
}

export function LinkClaims({ claims }: Props) {
  const against = claims.filter(isAgainst)
  const supporting = claims.filter((claim) => !isAgainst(claim))
  return (
    <>
      {supporting.length > 0 && <Side title="Who says so" claims={supporting} />}
      {against.length > 0 && <Side title="Who denies or doubts it" claims={against} denied />}
    </>
  )
}

interface SideProps extends Props {
  readonly title: string
  readonly denied?: boolean
}

function Side({ title, claims, denied = false }: SideProps) {
  return (
    <section className="link-claims" aria-label={title}>
      <h3 className={denied ? 'fact-section is-denied' : 'fact-section'}>
        {title} <span className="quiet numbers">{formatCount(claims.length)}</span>
      </h3>
      <VirtualRows rows={claims} keyOf={({ id }) => id} estimate={() => 104}>
        {(claim) => <ClaimEntry claim={claim} />}
      </VirtualRows>
    </section>
  )
}
