/** Which part of a drawing is seen: pure steps from one part to the next. */

export interface ViewBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const NEAREST = 1 / 40
const FARTHEST = 1.6

/** The part nearer (`factor` below 1) or farther by the factor, with the point staying where it is seen. */
export function zoomAbout(box: ViewBox, whole: ViewBox, x: number, y: number, factor: number): ViewBox {
  const width = Math.min(whole.width * FARTHEST, Math.max(whole.width * NEAREST, box.width * factor))
  const share = width / box.width
  return withinReach(
    { x: x - (x - box.x) * share, y: y - (y - box.y) * share, width, height: box.height * share },
    whole,
  )
}

export function moveBy(box: ViewBox, whole: ViewBox, dx: number, dy: number): ViewBox {
  return withinReach({ ...box, x: box.x + dx, y: box.y + dy }, whole)
}

/** The same size around a point; unchanged while the point is well inside. */
export function bringIn(box: ViewBox, whole: ViewBox, x: number, y: number): ViewBox {
  const isInside =
    Math.abs(x - box.x - box.width / 2) < box.width * 0.4 && Math.abs(y - box.y - box.height / 2) < box.height * 0.4
  return isInside ? box : withinReach({ ...box, x: x - box.width / 2, y: y - box.height / 2 }, whole)
}

/** The middle of what is seen stays on the drawing, so that nobody gets lost. */
function withinReach(box: ViewBox, whole: ViewBox): ViewBox {
  const middle = (at: number, size: number, from: number, most: number): number =>
    Math.min(from + most, Math.max(from, at + size / 2)) - size / 2
  return {
    ...box,
    x: middle(box.x, box.width, whole.x, whole.width),
    y: middle(box.y, box.height, whole.y, whole.height),
  }
}
