/**
 * A list of rows of which only those in sight are drawn, so that a thousand
 * open as quickly as ten. Short lists are drawn whole: they can be searched
 * with the browser's own search and need no measuring. It stands anywhere inside
 * an element of the class `scroll`.
 */
import { useVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'

/** As many rows as are drawn whole. */
const SHORT = 80

interface Props<Row> {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly estimate: (row: Row) => number
  readonly children: (row: Row) => ReactNode
}

export function VirtualRows<Row>(props: Props<Row>) {
  if (props.rows.length <= SHORT) {
    return (
      <ul>
        {props.rows.map((row) => (
          <li key={props.keyOf(row)}>{props.children(row)}</li>
        ))}
      </ul>
    )
  }
  return <OnlyInSight {...props} />
}

function OnlyInSight<Row>({ rows, keyOf, estimate, children }: Props<Row>) {
  const list = useRef<HTMLUListElement>(null)
  const [margin, setMargin] = useState(0)
  const rowAt = (index: number): Row => {
    const row = rows[index]
    if (row === undefined) throw new RangeError(`no row ${index} of ${rows.length}`)
    return row
  }
  // It is written for a React without a compiler, which this project does not use.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scrollerOf(list.current),
    getItemKey: (index) => keyOf(rowAt(index)),
    estimateSize: (index) => estimate(rowAt(index)),
    overscan: 6,
    scrollMargin: margin,
  })

  // What stands above the list may grow or shrink (a part that folds, a skeleton that fills).
  useLayoutEffect(() => {
    const element = list.current
    const outer = scrollerOf(element)
    if (element === null || outer === null) return undefined
    const measure = () => {
      const top = element.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop
      setMargin(Math.round(top))
    }
    measure()
    const observer = new ResizeObserver(measure)
    for (const child of outer.children) observer.observe(child)
    return () => observer.disconnect()
  }, [])

  return (
    <ul ref={list} className="virtual-rows" style={{ height: virtualizer.getTotalSize() }}>
      {virtualizer.getVirtualItems().map((item) => (
        <li
          key={item.key}
          ref={virtualizer.measureElement}
          data-index={item.index}
          aria-setsize={rows.length}
          aria-posinset={item.index + 1}
          className="virtual-row"
          style={{ transform: `translateY(${item.start - margin}px)` }}
        >
          {children(rowAt(item.index))}
        </li>
      ))}
    </ul>
  )
}

/**
 * What scrolls around the list. Found in the document: a ref that a parent
 * holds is not set yet when the list first measures itself.
 */
function scrollerOf(list: HTMLElement | null): HTMLElement | null {
  return list?.closest<HTMLElement>('.scroll') ?? null
}
