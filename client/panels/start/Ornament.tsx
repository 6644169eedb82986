/**
 * The case's own network, faint behind the start screen. When the overview is
 * opened it moves to where the canvas shows the same entities: it turns into
 * the canvas. An ornament for the eye alone: search, cards and the button that
 * opens the whole picture do the same for everybody.
 */
import { useQuery } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { openOverview } from '../../actions/open-overview.ts'
import { fetchOverview } from '../../api/fetch-overview.ts'
import { expectedRoom } from '../../app/expected-room.ts'
import { usePanels } from '../../app/panel-store.ts'
import { useNarrow } from '../../app/use-narrow.ts'
import { arrangeGraph } from '../../../view/layout/arrange-graph.ts'
import { useView } from '../../store/use-view.ts'
import { OrnamentEntity } from './OrnamentEntity.tsx'
import { between, entityBoxes, placeLikeCanvas, spreadOverPage } from './place-ornament.ts'
import { useProgress } from './use-progress.ts'
import { useWindowSize } from './use-window-size.ts'

export function Ornament({ caseId }: { readonly caseId: string }) {
  const overview = useQuery({
    queryKey: ['overview', caseId],
    queryFn: ({ signal }) => fetchOverview(caseId, undefined, signal),
  })
  const graph = overview.data?.graph
  const arranged = useMemo(() => {
    if (graph === undefined) return null
    const positions = arrangeGraph(graph.entities, graph.links)
    return { positions, boxes: entityBoxes(graph.entities, positions) }
  }, [graph])
  const [near, setNear] = useState<string | null>(null)
  const size = useWindowSize()
  const narrow = useNarrow()
  const folded = usePanels((state) => state.folded)
  const legendFolded = usePanels((state) => state.legendFolded)
  const opened = useView(({ view }) => graph !== undefined && view.entities.size === graph.entities.length)
  const progress = useProgress(opened)
  if (graph === undefined || arranged === null || arranged.positions.size === 0) return null

  const place = between(
    spreadOverPage(arranged.boxes, size),
    placeLikeCanvas(arranged.boxes, expectedRoom(size, narrow, { folded, legendFolded })),
    progress,
  )
  const at = (id: string) => arranged.positions.get(id) ?? { x: 0, y: 0 }
  return (
    <div className="ornament-place" aria-hidden="true">
      {/* Hidden from keyboard and screen reader: for them a button says the same. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
      <svg className="ornament" onClick={() => void openOverview(caseId)}>
        <g transform={`translate(${place.x} ${place.y}) scale(${place.scaleX} ${place.scaleY})`}>
          {graph.links.map((link) => (
            <line
              key={link.id}
              className={`ornament-link is-${link.status}${link.from === near || link.to === near ? ' near' : ''}`}
              x1={at(link.from).x}
              y1={at(link.from).y}
              x2={at(link.to).x}
              y2={at(link.to).y}
            />
          ))}
        </g>
        {graph.entities.map((entity) => (
          <OrnamentEntity
            key={entity.id}
            entity={entity}
            x={place.x + at(entity.id).x * place.scaleX}
            y={place.y + at(entity.id).y * place.scaleY}
            zoom={place.zoom}
            near={entity.id === near}
            onNear={(on) => setNear(on ? entity.id : null)}
          />
        ))}
      </svg>
    </div>
  )
}
