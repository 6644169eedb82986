/** The communities that were found, each with its members. */
import { measureColour } from '../../../view/measure.ts'
import { communitiesOf } from '../../model/analysis/communities-of.ts'
import type { Measure } from '../../../view/view.ts'
import { countWords, formatCount } from '../../../view/words.ts'
import { useView } from '../../store/use-view.ts'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { ApplyMeasure } from './ApplyMeasure.tsx'
import { CommunitySample } from './CommunitySample.tsx'
import { revealChosen } from './reveal-chosen.ts'

export function CommunitiesAnswer({ values }: { readonly values: ReadonlyMap<string, number> }) {
  const view = useView((state) => state.view)
  const measure: Measure = { name: 'community', values }
  const all = communitiesOf(view, measure)
  const several = all.filter(({ members }) => members.length > 1)
  const alone = all.length - several.length
  return (
    <>
      <ApplyMeasure measure={measure} sizes={false} />
      <p className="numbers">
        {countWords(several.length, 'community', 'communities')}
        {alone > 0 && `; ${countWords(alone, 'entity')} in none`}
      </p>
      <VirtualRows rows={several} keyOf={({ number }) => String(number)} estimate={() => 52}>
        {({ number, members, centre }) => (
          <button
            type="button"
            className="row-button community-row"
            aria-pressed={members.every((id) => view.selection.has(id))}
            onClick={() => revealChosen(members)}
          >
            <CommunitySample number={number} colour={measureColour(measure, members[0] ?? '')} />
            <span>
              Around {centre}
              <span className="quiet numbers"> {formatCount(members.length)}</span>
            </span>
          </button>
        )}
      </VirtualRows>
    </>
  )
}
