/** A view as a small drawing without words, to be told from others in a list. */
import { entityDiameter } from '../view/entity-size.ts'
import type { View } from '../view/view.ts'
import { visiblePart } from '../view/visible-part.ts'
import { decimal } from './decimal.ts'
import { paletteOf } from './palette.ts'
import { shapeOf } from './shape.ts'

export const THUMBNAIL_WIDTH = 160
export const THUMBNAIL_HEIGHT = 100
const MARGIN = 8
/** More could not be told apart at this size. */
const ENTITIES_MAX = 400
const LINKS_MAX = 800

/** SVG text of the part of the view that is seen; the most connected entities where there are too many for the size. */
export function drawThumbnail(view: View): string {
  const part = visiblePart(view)
  const palette = paletteOf('light')
  const entities = [...part.entities.values()]
    .toSorted((one, other) => other.degree - one.degree)
    .slice(0, ENTITIES_MAX)
    .flatMap((entity) => {
      const at = view.positions.get(entity.id)
      return at === undefined ? [] : [{ entity, at }]
    })
  const box = boxOf(entities.map(({ at }) => at))
  const scale = Math.min(
    (THUMBNAIL_WIDTH - 2 * MARGIN) / Math.max(1, box.width),
    (THUMBNAIL_HEIGHT - 2 * MARGIN) / Math.max(1, box.height),
    0.6,
  )
  const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({
    x: THUMBNAIL_WIDTH / 2 + (x - box.x) * scale,
    y: THUMBNAIL_HEIGHT / 2 + (y - box.y) * scale,
  })
  const places = new Map(entities.map(({ entity, at }) => [entity.id, place(at)]))
  const lines = [...part.links.values()].slice(0, LINKS_MAX).flatMap(({ from, to }) => {
    const [a, b] = [places.get(from), places.get(to)]
    return a === undefined || b === undefined
      ? []
      : [`M${decimal(a.x)} ${decimal(a.y)}L${decimal(b.x)} ${decimal(b.y)}`]
  })
  const dots = entities.map(({ entity }) => {
    const { x, y } = places.get(entity.id) ?? { x: 0, y: 0 }
    const radius = Math.max(1.8, (entityDiameter(entity) / 2) * scale)
    return `<circle cx="${decimal(x)}" cy="${decimal(y)}" r="${decimal(radius)}" fill="${palette[shapeOf(entity.type)]}"/>`
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${THUMBNAIL_WIDTH} ${THUMBNAIL_HEIGHT}">`,
    `<rect width="${THUMBNAIL_WIDTH}" height="${THUMBNAIL_HEIGHT}" fill="${palette.paper}"/>`,
    `<path d="${lines.join('')}" fill="none" stroke="${palette.inkQuiet}" stroke-width="0.7" opacity="0.7"/>`,
    ...dots,
    '</svg>',
  ].join('')
}

/** The middle and the size of what the points take up. */
function boxOf(points: readonly { readonly x: number; readonly y: number }[]) {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { x, y } of points) {
    left = Math.min(left, x)
    right = Math.max(right, x)
    top = Math.min(top, y)
    bottom = Math.max(bottom, y)
  }
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 }
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top }
}
