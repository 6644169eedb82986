/** Which part of the window the canvas will have to itself, before it is there to be measured. */
import type { Room } from '../canvas/find-room.ts'
import type { PanelState } from './panel-store.ts'

interface Size {
  readonly width: number
  readonly height: number
}

/** Pixels that toolbar, legend and panels take, with the margins that the canvas keeps from them. */
const TOP = 66
const SIDE = 52
const BOTTOM = 24
const LEGEND = { width: 244, height: 460 }
const FOLDED_PANEL = 45
const NARROW = { top: 128, side: 52, bottom: 80 }

export function expectedRoom(
  size: Size,
  narrow: boolean,
  { folded, legendFolded }: Pick<PanelState, 'folded' | 'legendFolded'>,
): Room {
  if (narrow) {
    const area = { x1: NARROW.side, y1: NARROW.top, x2: size.width - NARROW.side, y2: size.height - NARROW.bottom }
    return { wide: area, narrow: area, corners: [] }
  }
  const panel = folded ? FOLDED_PANEL : size.width <= 1180 ? 336 : 368
  const wide = { x1: SIDE, y1: TOP, x2: size.width - panel - SIDE, y2: size.height - BOTTOM }
  if (legendFolded) return { wide, narrow: wide, corners: [] }
  const legend = { x1: 12, y1: size.height - 12 - LEGEND.height, x2: LEGEND.width, y2: size.height - 12 }
  return { wide, narrow: { ...wide, x1: LEGEND.width }, corners: [legend] }
}
