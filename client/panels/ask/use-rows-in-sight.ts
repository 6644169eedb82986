/** Of a long table only the rows in sight are drawn; two gaps stand for the others. */
import { useVirtualizer } from '@tanstack/react-virtual'
import type { RefObject } from 'react'

/** As many rows are drawn whole, so that the browser's own search finds them. */
const SHORT = 80
const ROW = 33

interface InSight<Row> {
  readonly inSight: readonly { readonly row: Row; readonly index: number }[]
  /** Pixels. */
  readonly above: number
  readonly below: number
  readonly measure: (element: HTMLElement | null) => void
}

export function useRowsInSight<Row>(frame: RefObject<HTMLElement | null>, rows: readonly Row[]): InSight<Row> {
  const isShort = rows.length <= SHORT
  // It is written for a React without a compiler, which this project does not use.
  // oxlint-disable-next-line react/incompatible-library
  const virtualizer = useVirtualizer({
    count: rows.length,
    enabled: !isShort,
    getScrollElement: () => frame.current,
    estimateSize: () => ROW,
    overscan: 8,
  })
  if (isShort) {
    return { inSight: rows.map((row, index) => ({ row, index })), above: 0, below: 0, measure: () => undefined }
  }
  const items = virtualizer.getVirtualItems()
  const inSight = items.flatMap(({ index }) => {
    const row = rows[index]
    return row === undefined ? [] : [{ row, index }]
  })
  return {
    inSight,
    above: items[0]?.start ?? 0,
    below: virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0),
    measure: virtualizer.measureElement,
  }
}
