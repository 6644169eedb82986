/** The numbers of the sources that claims cite, small and raised; each leads to its note. */
import type { Claim } from '../../../contract/evidence.ts'
import { useEvidence } from './evidence-context.ts'

const MOST = 9

export function Footnotes({ claims }: { readonly claims: readonly Claim[] }) {
  const { numbers, showNote } = useEvidence()
  const cited = numbers.citedBy(claims)
  return (
    <span className="footnotes">
      {cited.slice(0, MOST).map(({ source, number }) => (
        <button
          key={source.id}
          type="button"
          className="footnote"
          aria-label={`Source ${number}: ${source.publisher ?? source.title}`}
          title={source.publisher ?? source.title}
          onClick={() => showNote(source.id)}
        >
          {number}
        </button>
      ))}
      {cited.length > MOST && <span className="footnote-more quiet">+{cited.length - MOST}</span>}
    </span>
  )
}
