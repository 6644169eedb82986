/** A view as a small drawing without words, to be told from others in a list. */
import { entityDiameter } from '../view/entity-size.ts'
import type { View } from '../view/view.ts'
import { visiblePart } from '../view/visible-part.ts'
import { paletteOf } from './palette.ts'
import { shapeOf } from './shape.ts'

/** In tenths of a pixel, as whole numbers are written several times as fast as others. */
const WIDTH = 1600
const HEIGHT = 1000
const MARGIN = 80
const LARGEST_SCALE = 6
const LEAST_RADIUS = 18
const STROKE = 7
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
    (WIDTH - 2 * MARGIN) / Math.max(1, box.width),
    (HEIGHT - 2 * MARGIN) / Math.max(1, box.height),
    LARGEST_SCALE,
  )
  const places = new Map(
    entities.map(({ entity, at }) => {
      const x = Math.round(WIDTH / 2 + (at.x - box.x) * scale)
      const y = Math.round(HEIGHT / 2 + (at.y - box.y) * scale)
      return [entity.id, { x, y, text: `${x} ${y}` }]
    }),
  )
  const dots = new Map<string, string>()
  for (const { entity } of entities) {
    const at = places.get(entity.id)
    const radius = Math.max(LEAST_RADIUS, Math.round((entityDiameter(entity) / 2) * scale))
    const colour = palette[shapeOf(entity.type)]
    dots.set(colour, `${dots.get(colour) ?? ''}<circle cx="${at?.x ?? 0}" cy="${at?.y ?? 0}" r="${radius}"/>`)
  }
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${palette.paper}"/>`,
    `<path d="${linesAmong(part.links, places)}" fill="none" stroke="${palette.inkQuiet}" stroke-width="${STROKE}" opacity="0.7"/>`,
    ...[...dots].map(([colour, circles]) => `<g fill="${colour}">${circles}</g>`),
    '</svg>',
  ].join('')
}

/** Path data of the first lines whose ends both have a place. */
function linesAmong(links: View['links'], places: ReadonlyMap<string, { readonly text: string }>): string {
  let lines = ''
  let count = 0
  for (const { from, to } of links.values()) {
    if (count === LINKS_MAX) break
    count += 1
    const [start, end] = [places.get(from), places.get(to)]
    if (start !== undefined && end !== undefined) lines += `M${start.text}L${end.text}`
  }
  return lines
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
