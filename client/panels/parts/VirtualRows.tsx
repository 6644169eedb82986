/**
 * A list of rows of which only those in sight are drawn, so that a thousand
 * open as quickly as ten. Short lists are drawn whole: they can be searched
 * with the browser's own search and need no measuring.
 */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, type RefObject, useLayoutEffect, useRef, useState } from 'react'

/** As many rows as are drawn whole. */
const SHORT = 80

interface Props<Row> {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly estimate: (row: Row) => number
  readonly scroller: RefObject<HTMLElement | null>
  readonly children: (row: Row) => ReactNode
}

export function VirtualRows<Row>(props: Props<Row>) {
  if (props.rows.length <= SHORT) {
    return (
      <div role="list">
        {props.rows.map((row) => (
          <div role="listitem" key={props.keyOf(row)}>
            {props.children(row)}
          </div>
        ))}
      </div>
    )
  }
  return <OnlyInSight {...props} />
}

function OnlyInSight<Row>({ rows, keyOf, estimate, scroller, children }: Props<Row>) {
  const list = useRef<HTMLDivElement>(null)
  const [margin, setMargin] = useState(0)
  const rowAt = (index: number): Row => {
    const row = rows[index]
    if (row === undefined) throw new RangeError(`no row ${index} of ${rows.length}`)
    return row
  }
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    getItemKey: (index) => keyOf(rowAt(index)),
    estimateSize: (index) => estimate(rowAt(index)),
    overscan: 6,
    scrollMargin: margin,
  })

  // What stands above the list may grow or shrink (a part that folds, a skeleton that fills).
  useLayoutEffect(() => {
    const element = list.current
    const outer = scroller.current
    if (element === null || outer === null) return
    const measure = () => {
      const top = element.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop
      setMargin(Math.round(top))
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of outer.children) observer.observe(child)
    return () => observer.disconnect()
  }, [scroller])

  return (
    <div ref={list} role="list" className="virtual-rows" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => (
        <div
          key={item.key}
          ref={virtualizer.measureElement}
          data-index={item.index}
          role="listitem"
          aria-setsize={rows.length}
          aria-posinset={item.index + 1}
          className="virtual-row"
          style={{ transform: `translateY(${item.start - margin}px)` }}
        >
          {children(rowAt(item.index))}
        </div>
      ))}
    </div>
  )
}
