/** One link in a list: the other end, the role, when, and how sure it is. Pressing it selects the link. */
import type { Entity, Link } from '../../../contract/graph.ts'
import { addAndSelectLink } from '../../app/add-and-select.ts'
import { linkPeriod } from '../../../view/link-period.ts'
import { statusWords } from '../../../view/words.ts'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'

interface Props {
  readonly link: Link
  readonly other: Entity
  readonly drawn: boolean
}

export function LinkEntry({ link, other, drawn }: Props) {
  const remarks = [link.role, linkPeriod(link)].filter((remark) => remark !== null).join(', ')
  return (
    <button
      type="button"
      className={drawn ? 'link-entry' : 'link-entry undrawn'}
      title={drawn ? 'Who says so' : 'Add it to the canvas and see who says so'}
      onClick={() => void addAndSelectLink(link)}
    >
      <TypeShape type={other.type} />
      <span className="link-entry-name">{other.name}</span>
      <span className="link-entry-status">
        <LineSample status={link.status} length={24} />
        <span className={`quiet is-${link.status}`}>{statusWords(link.status)}</span>
      </span>
      {remarks !== '' && <span className="link-entry-remarks quiet numbers">{remarks}</span>}
    </button>
  )
}
