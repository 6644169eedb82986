/** What rests on a source, shown on the canvas: all of it, or what would remain without it. */
import { Crosshair, Eraser } from 'lucide-react'
import { useState } from 'react'
import type { SourceDetail } from '../../../contract/sources.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { countWords } from '../../../view/words.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { useView } from '../../store/use-view.ts'
import { remainderOf } from './remainder-of.ts'

type Shown = 'supports' | 'remains'

export function SourceReach({ detail: { source, supports, lost } }: { readonly detail: SourceDetail }) {
  const view = useView((state) => state.view)
  const highlighted = useView((state) => state.highlight !== null)
  const [chosen, setChosen] = useState<Shown | null>(null)
  const shown = highlighted ? chosen : null

  const show = (next: Shown): void => {
    if (shown === next) {
      setChosen(null)
      setHighlight(null)
      return
    }
    setChosen(next)
    setHighlight(
      next === 'supports'
        ? {
            entities: new Set(supports.entities),
            links: new Set(supports.links),
            label: `Rests on “${source.title}”`,
            dimRest: true,
          }
        : { ...remainderOf(visiblePart(view), lost), label: `Remains without “${source.title}”`, dimRest: true },
    )
  }

  return (
    <section className="reach" aria-label="What rests on it">
      <button type="button" className="button" aria-pressed={shown === 'supports'} onClick={() => show('supports')}>
        <Crosshair aria-hidden="true" />
        Highlight all that rests on it
      </button>
      <p className="quiet numbers">
        {countWords(supports.entities.length, 'entity')} and {countWords(supports.links.length, 'link')}, at least in
        part
      </p>
      <button type="button" className="button" aria-pressed={shown === 'remains'} onClick={() => show('remains')}>
        <Eraser aria-hidden="true" />
        What would remain without it
      </button>
      <p className="quiet numbers">
        {lost.entities.length + lost.links.length === 0
          ? 'Everything: other sources carry all of it.'
          : `${countWords(lost.entities.length, 'entity')} and ${countWords(lost.links.length, 'link')} would have no evidence left`}
      </p>
    </section>
  )
}
