/** The graph as a component: fills its parent, and speaks to keyboard and screen reader. */
import './canvas.css'
import { useEffect, useRef } from 'react'
import { describeView } from '../model/describe.ts'
import { useView } from '../store/use-view.ts'
import { mountCanvas } from './mount-canvas.ts'

export interface CanvasProps {
  /** The reader wants to see all about this entity. */
  readonly onInspect?: (id: string) => void
}

/** Elements beside it in the same parent may lie above it; the graph is fitted into what they leave free. */
export function Canvas({ onInspect }: CanvasProps) {
  const place = useRef<HTMLDivElement>(null)
  // The canvas lives longer than a render, so it always looks at the newest properties.
  const newest = useRef(onInspect)
  const summary = useView((state) => describeView(state.view))
  const announcement = useView((state) => state.announcement)

  useEffect(() => {
    newest.current = onInspect
  }, [onInspect])
  useEffect(() => {
    if (place.current === null) return undefined
    return mountCanvas(place.current, {
      onInspect: (id) => newest.current?.(id),
    })
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
      />
      <output className="canvas-announcement" aria-live="polite">
        {announcement}
      </output>
    </>
  )
}
