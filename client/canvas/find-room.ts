/** Finds which part of the canvas is really seen: panels may lie above it. */

export interface Area {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export interface Room {
  /** Free of what lies along an edge, such as a toolbar. */
  readonly wide: Area
  /** Free of what lies in a corner as well. */
  readonly narrow: Area
  /** What lies in corners. */
  readonly corners: readonly Area[]
}

const MARGIN = 24
/** Names are wider than high, and may stand beside an entity: a share of the width, on a wide page not more than some pixels. */
const SIDE_SHARE = 0.05
const SIDE_MOST = 52
/** What covers this much of a side lies along it rather than in a corner. */
const ALONG = 0.6
/** Whatever lies above it, some room is left. */
const LEAST = 80

/** The room in `container`, in its own pixels, as far as its siblings do not cover it. */
export function findRoom(container: HTMLElement): Room {
  const own = container.getBoundingClientRect()
  const covers = [...(container.parentElement?.children ?? [])].flatMap((other) => {
    const cover = other === container ? null : coverOf(other, own)
    return cover === null ? [] : [cover]
  })
  const all = { x1: 0, y1: 0, x2: own.width, y2: own.height }
  const bars = covers.filter((cover) => isAlong(cover, own))
  const corners = covers.filter((cover) => !isAlong(cover, own))
  const wide = inset(bars.reduce(without, all), Math.min(SIDE_MOST, own.width * SIDE_SHARE))
  return { wide, narrow: corners.reduce(withoutCorner, wide), corners }
}

/** The room with something more in a corner of it. */
export function withCorner(room: Room, corner: Area | null): Room {
  if (corner === null) return room
  return { ...room, narrow: withoutCorner(room.narrow, corner), corners: [...room.corners, corner] }
}

function coverOf(element: Element, own: DOMRect): Area | null {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
  const isSpeck = width < 40 || height < 24
  const isAbove = left < own.right && right > own.left && top < own.bottom && bottom > own.top
  if (isSpeck || !isAbove) return null
  return { x1: left - own.left, y1: top - own.top, x2: right - own.left, y2: bottom - own.top }
}

const isAlong = (cover: Area, own: DOMRect): boolean =>
  cover.x2 - cover.x1 > own.width * ALONG || cover.y2 - cover.y1 > own.height * ALONG

/** The area without a bar along one of its sides. */
function without(area: Area, bar: Area): Area {
  const isLying = bar.x2 - bar.x1 > (area.x2 - area.x1) * ALONG
  if (isLying) {
    return bar.y1 - area.y1 < area.y2 - bar.y2
      ? { ...area, y1: Math.max(area.y1, bar.y2) }
      : { ...area, y2: Math.min(area.y2, bar.y1) }
  }
  return withoutCorner(area, bar)
}

/** The area beside what lies in a corner of it. */
function withoutCorner(area: Area, corner: Area): Area {
  return corner.x1 - area.x1 < area.x2 - corner.x2
    ? { ...area, x1: Math.max(area.x1, corner.x2) }
    : { ...area, x2: Math.min(area.x2, corner.x1) }
}

function inset({ x1, y1, x2, y2 }: Area, side: number): Area {
  return {
    x1: x1 + side,
    y1: y1 + MARGIN / 2,
    x2: Math.max(x1 + side + LEAST, x2 - side),
    y2: Math.max(y1 + MARGIN + LEAST, y2 - MARGIN),
  }
}
