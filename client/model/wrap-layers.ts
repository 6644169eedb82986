/** Breaks layers that are much wider than the page into several rows, as long lines of text are broken. */
import type { Box } from '../../view/box.ts'
import type { Point } from '../../view/view.ts'

const ACROSS = 2
const UPRIGHT = 0.8
const WIDTH_LEAST = 900
const ROW_GAP = 6
const LAYER_GAP = 46

/** The points of a layered picture (one y for each layer, give or take a box's own offset) with its layers broken; each keeps its order from left to right. */
export function wrapLayers(
  points: ReadonlyMap<string, Point>,
  boxes: ReadonlyMap<string, Box>,
  isUpright: boolean,
): ReadonlyMap<string, Point> {
  const bodies = [...points].flatMap(([id, { x, y }]) => {
    const box = boxes.get(id)
    return box === undefined ? [] : [{ id, x, box, layer: Math.round(y + (box.top + box.bottom) / 2) }]
  })
  const area = bodies.reduce((sum, { box }) => sum + (box.right - box.left) * (box.bottom - box.top + LAYER_GAP), 0)
  const most = Math.max(WIDTH_LEAST, Math.sqrt(area * (isUpright ? UPRIGHT : ACROSS)))
  const layers = new Map<number, typeof bodies>()
  for (const body of bodies) {
    const layer = layers.get(body.layer)
    if (layer === undefined) layers.set(body.layer, [body])
    else layer.push(body)
  }
  const widest = Math.max(0, ...[...layers.values()].map(widthOf))
  if (widest <= most) return points
  const xs = bodies.map(({ x }) => x)
  const left = Math.min(...xs)
  const share = most / Math.max(most, Math.max(...xs) - left)
  const result = new Map<string, Point>()
  let top = 0
  for (const [, layer] of [...layers].sort(([a], [b]) => a - b)) {
    const order = layer.sort((a, b) => a.x - b.x)
    const rows = Math.ceil(widthOf(order) / most)
    for (let row = 0; row < rows; row += 1) {
      const members = order.filter((_, index) => index % rows === row)
      const height = Math.max(...members.map(({ box }) => box.bottom - box.top))
      let right = Number.NEGATIVE_INFINITY
      for (const { id, x, box } of members) {
        const at = Math.max((x - left) * share, right - box.left)
        result.set(id, { x: at, y: top - box.top })
        right = at + box.right
      }
      top += height + ROW_GAP
    }
    top += LAYER_GAP
  }
  return result
}

const widthOf = (layer: readonly { readonly box: Box }[]): number =>
  layer.reduce((sum, { box }) => sum + box.right - box.left, 0)
