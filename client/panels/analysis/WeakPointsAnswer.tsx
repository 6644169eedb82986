/** Links and entities on which others hang alone; each says who, on the canvas too. */
import { useEffect } from 'react'
import type { WeakPoints } from '../../model/analysis/weak-points.ts'
import { cutOff } from '../../model/analysis/cut-off.ts'
import type { Network } from '../../model/analysis/network.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { countWords, formatCount, linkWords } from '../../../view/words.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { useView } from '../../store/use-view.ts'
import { LineSample } from '../parts/LineSample.tsx'
import { TypeShape } from '../parts/TypeShape.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { ApplyMeasure } from './ApplyMeasure.tsx'
import { revealChosen } from './reveal-chosen.ts'
import { singleLinks } from './single-links.ts'

interface Props {
  readonly points: WeakPoints
  readonly network: Network
  readonly minVoices: number
}

export function WeakPointsAnswer({ points, network, minVoices }: Props) {
  const view = useView((state) => state.view)
  useEffect(() => () => setHighlight(null), [])
  const { entities } = visiblePart(view)
  const values = new Map(network.ids.map((id, place) => [id, points.dependants[place] ?? 0]))
  const cuts = [...values].filter(([id, count]) => count > 0 && entities.has(id)).sort((a, b) => b[1] - a[1])
  const bridges = singleLinks(view, points, network, minVoices)
  const pointOut = (without: string | readonly [string, string], label: string): void =>
    setHighlight({ entities: new Set(cutOff(network, without)), links: new Set(), label, dimRest: false })
  return (
    <>
      <section className="weak-points" aria-labelledby="bridges-title">
        <h3 id="bridges-title">
          Single links <span className="quiet numbers">{formatCount(bridges.length)}</span>
        </h3>
        {bridges.length === 0 && <p>No single link holds a part of the picture alone.</p>}
        <VirtualRows rows={bridges} keyOf={({ link }) => link.id} estimate={() => 64}>
          {({ link, dependants }) => (
            <button
              type="button"
              className={view.selection.has(link.id) ? 'row-button selected' : 'row-button'}
              aria-pressed={view.selection.has(link.id)}
              onClick={() => {
                revealChosen([link.id])
                pointOut([link.from, link.to], `If this link were wrong: ${hanging(dependants)}`)
              }}
            >
              <LineSample status={link.status} length={24} />
              <span>
                {view.entities.get(link.from)?.name} {linkWords(link.type).forward} {view.entities.get(link.to)?.name}
                <span className="quiet numbers">: {hanging(dependants)} if it is wrong</span>
              </span>
            </button>
          )}
        </VirtualRows>
      </section>
      <section className="weak-points" aria-labelledby="cuts-title">
        <h3 id="cuts-title">
          Single entities <span className="quiet numbers">{formatCount(cuts.length)}</span>
        </h3>
        {cuts.length === 0 ? (
          <p>No single entity holds a part of the picture alone.</p>
        ) : (
          <ApplyMeasure measure={{ name: 'dependants', values }} />
        )}
        <VirtualRows rows={cuts} keyOf={([id]) => id} estimate={() => 44}>
          {([id, count]) => (
            <button
              type="button"
              className={view.selection.has(id) ? 'row-button selected' : 'row-button'}
              aria-pressed={view.selection.has(id)}
              onClick={() => {
                revealChosen([id])
                pointOut(id, `Without ${entities.get(id)?.name ?? 'it'}: ${hanging(count)}`)
              }}
            >
              <TypeShape type={entities.get(id)?.type ?? ''} />
              <span>
                {entities.get(id)?.name}
                <span className="quiet numbers">: without it {hanging(count)}</span>
              </span>
            </button>
          )}
        </VirtualRows>
      </section>
    </>
  )
}

const hanging = (count: number): string =>
  count === 1 ? '1 entity is cut off' : `${countWords(count, 'entity')} are cut off`
