/** The graph as a component: fills its parent, and speaks to keyboard and screen reader. */
import './canvas.css'
import { useEffect, useRef } from 'react'
import { describeView } from '../model/describe.ts'
import { useView } from '../store/use-view.ts'
import { mountCanvas } from './mount-canvas.ts'
import { CanvasSlips } from './slips/CanvasSlips.tsx'

/** Elements beside it in the same parent may lie above it; the graph is fitted into what they leave free. */
export function Canvas() {
  const place = useRef<HTMLDivElement>(null)
  const slips = useRef<HTMLDivElement>(null)
  const summary = useView((state) => describeView(state.view))
  const announcement = useView((state) => state.announcement)

  useEffect(() => {
    if (place.current === null || slips.current === null) return undefined
    return mountCanvas(place.current, slips.current)
  }, [])

  return (
    <>
      {/* An application, because the arrow keys walk the graph: a list of the same for reading stands beside it. */}
      <div
        ref={place}
        className="canvas"
        role="application"
        aria-roledescription="graph"
        aria-label={`Graph: ${summary}`}
      >
        <CanvasSlips place={slips} />
      </div>
      <output className="canvas-announcement" aria-live="polite">
        {announcement}
      </output>
    </>
  )
}
