/** What size and colour tell while they do not tell what they usually do, with the way back. */
import { applyColours, applySizes } from '../../actions/apply-measure.ts'
import { selectOnly } from '../../actions/select-only.ts'
import { communitiesOf } from '../../model/analysis/communities-of.ts'
import { measureColour, measureColours, measureWords } from '../../../view/measure.ts'
import type { Measure, View } from '../../../view/view.ts'
import { formatCount } from '../../../view/words.ts'
import { CommunitySample } from '../analysis/CommunitySample.tsx'

/** The largest communities have an entry each. */
const LISTED = 8

export function MeasureLegend({ view }: { readonly view: View }) {
  const { sizes, colours } = view
  return (
    <>
      {sizes !== null && (
        <section className="measure-legend" aria-label="Sizes">
          <h3>Size: {measureWords(sizes.name).tells}</h3>
          <p className="measure-scale">
            <span className="quiet">{measureWords(sizes.name).least}</span>
            {[8, 14, 20].map((size) => (
              <span key={size} className="measure-size" style={{ width: size, height: size }} />
            ))}
            <span className="quiet">{measureWords(sizes.name).most}</span>
          </p>
          <button type="button" className="text-button" onClick={() => applySizes(null)}>
            Usual sizes
          </button>
        </section>
      )}
      {colours !== null && (
        <section className="measure-legend" aria-label="Colours">
          <h3>Colour: {measureWords(colours.name).tells}</h3>
          {colours.name === 'community' ? <Communities view={view} measure={colours} /> : <Ramp measure={colours} />}
          <button type="button" className="text-button" onClick={() => applyColours(null)}>
            Usual colours
          </button>
        </section>
      )}
    </>
  )
}

function Ramp({ measure }: { readonly measure: Measure }) {
  const { least, most } = measureWords(measure.name)
  return (
    <p className="measure-scale">
      <span className="quiet">{least}</span>
      {measureColours
        .filter((name) => name.startsWith('ramp-'))
        .map((name) => (
          <span key={name} className="measure-step" style={{ background: `var(--${name})` }} />
        ))}
      <span className="quiet">{most}</span>
    </p>
  )
}

function Communities({ view, measure }: { readonly view: View; readonly measure: Measure }) {
  const all = communitiesOf(view, measure)
  return (
    <>
      <ul>
        {all.slice(0, LISTED).map(({ number, members, centre }) => (
          <li key={number}>
            <button type="button" className="row-button" title="Select its members" onClick={() => selectOnly(members)}>
              <CommunitySample number={number} colour={measureColour(measure, members[0] ?? '')} />
              <span>
                around {centre} <span className="quiet numbers">{formatCount(members.length)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {all.length > LISTED && <p className="quiet numbers">and {formatCount(all.length - LISTED)} smaller ones</p>}
    </>
  )
}
