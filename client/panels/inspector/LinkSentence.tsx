/** A link as a sentence, when it held, and how sure that is. */
import type { LinkDetail } from '../../../contract/links.ts'
import { linkPeriod } from '../../../view/link-period.ts'
import { countWords, linkWords } from '../../../view/words.ts'
import { EntityName } from '../parts/EntityName.tsx'
import { StatusChip } from '../parts/StatusChip.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'

type Props = Pick<LinkDetail, 'link' | 'from' | 'to'> & { readonly reason: string | null }

export function LinkSentence({ link, from, to, reason }: Props) {
  const remarks = [link.role, linkPeriod(link)].filter((part) => part !== null)
  return (
    <header className="panel-heading link-sentence">
      <p className="panel-type">link</p>
      <h2>
        <TypeShape type={from.type} />
        <EntityName id={from.id} name={from.name} /> <span className="link-verb">{linkWords(link.type).forward}</span>{' '}
        <TypeShape type={to.type} />
        <EntityName id={to.id} name={to.name} />
      </h2>
      {remarks.length > 0 && <p className="panel-summary numbers">{remarks.join(', ')}</p>}
      <p className="link-status">
        <StatusChip status={link.status} />
        <span className="quiet numbers">{countWords(link.voices, 'independent voice')}</span>
      </p>
      {reason !== null && <p className="quiet">{reason}</p>}
    </header>
  )
}
