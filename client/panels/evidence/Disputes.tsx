/** Where the sources disagree: every dispute and every differing value, in view or in the whole case. */
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { fetchDisputes } from '../../api/fetch-disputes.ts'
import { fetchSchema } from '../../api/fetch-schema.ts'
import { visiblePart } from '../../../view/visible-part.ts'
import { formatCount } from '../../../view/words.ts'
import { setHighlight } from '../../store/set-highlight.ts'
import { useView } from '../../store/use-view.ts'
import { EvidenceScope } from '../inspector/EvidenceScope.tsx'
import { Choice } from '../parts/Choice.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Skeleton } from '../parts/Skeleton.tsx'
import { SourceNotes } from '../inspector/SourceNotes.tsx'
import { VirtualRows } from '../parts/VirtualRows.tsx'
import { DisputeEntry } from './DisputeEntry.tsx'
import { disputeKey, isInView, sourcesOf } from './disputes-in-view.ts'

export function Disputes() {
  const scroller = useRef<HTMLDivElement>(null)
  const view = useView((state) => state.view)
  const [everywhere, setEverywhere] = useState(false)
  const [lit, setLit] = useState<string | null>(null)
  const disputes = useQuery({ queryKey: ['disputes'], queryFn: ({ signal }) => fetchDisputes(undefined, signal) })
  const highlighted = useView((state) => state.highlight !== null)

  // What this panel highlights goes with the panel.
  useEffect(() => () => setHighlight(null), [])

  const schema = useQuery({ queryKey: ['schema'], queryFn: ({ signal }) => fetchSchema(signal) })
  const whole = (schema.data?.cases.length ?? 1) > 1 ? 'In all cases' : 'In the whole case'
  const all = disputes.data?.disputes ?? []
  const part = visiblePart(view)
  const inView = all.filter((dispute) => isInView(dispute, part))
  const shown = everywhere ? all : inView
  const sources = sourcesOf(shown, disputes.data?.sources ?? [])

  return (
    <div className="panel-content scroll" ref={scroller}>
      <header className="panel-heading">
        <h2>Where the sources disagree</h2>
      </header>
      {disputes.isPending && <Skeleton lines={8} label="The disputes are on their way" />}
      {disputes.isError && <Failed error={disputes.error} onRetry={() => void disputes.refetch()} />}
      {disputes.isSuccess && (
        <>
          <Choice
            label="Which disputes"
            value={everywhere}
            options={[
              [false, `In view ${formatCount(inView.length)}`],
              [true, `${whole} ${formatCount(all.length)}`],
            ]}
            onChange={setEverywhere}
          />
          {shown.length === 0 && (
            <p className="quiet">
              {all.length === 0
                ? 'Nobody denies anything, and no two sources differ.'
                : 'Nothing that is on the canvas is disputed. Look in the whole case, or expand further.'}
            </p>
          )}
          <EvidenceScope sources={sources} subject={null} scroller={scroller}>
            <div className="disputes">
              <VirtualRows rows={shown} keyOf={disputeKey} estimate={() => 190}>
                {(dispute) => (
                  <DisputeEntry
                    dispute={dispute}
                    inView={isInView(dispute, part)}
                    lit={highlighted && lit === disputeKey(dispute)}
                    onLight={(on) => setLit(on ? disputeKey(dispute) : null)}
                  />
                )}
              </VirtualRows>
            </div>
            <SourceNotes sources={sources} />
          </EvidenceScope>
        </>
      )}
    </div>
  )
}
