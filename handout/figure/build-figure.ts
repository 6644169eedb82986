/** The network, drawn as in every other format, with places to press on top of it. */
import { drawPicture } from '../../picture/draw-picture.ts'
import type { Spots } from '../../picture/drawing.ts'
import { button, element, svgElement } from '../element.ts'
import type { Handout, Target } from '../handout.ts'
import { drawingToSvg } from './drawing-to-svg.ts'
import { moveAround } from './move-around.ts'

export interface Figure {
  readonly part: HTMLElement
  /** Marks what is chosen and brings it into sight. */
  mark(target: Target | null): void
}

/** What a press may miss a line or a small shape by, in units of the drawing. */
const REACH = 14
const RING = 5

export function buildFigure({ picture, options }: Handout, choose: (target: Target | null) => void): Figure {
  const bare = { title: false, legend: false, sources: false, filters: false, leftOut: false, credit: false }
  const drawing = drawPicture(picture, { ...options, ...bare, page: 'fit', transparent: true })
  const whole = { x: 0, y: 0, width: drawing.width, height: drawing.height }
  const svg = drawingToSvg(drawing)
  svg.setAttribute('tabindex', '0')
  svg.setAttribute('role', 'application')
  svg.setAttribute('aria-label', `${drawing.description} Arrow keys move it, + and − zoom, 0 shows all of it.`)
  svg.removeAttribute('aria-labelledby')
  const marks = svgElement('g', { class: 'marks' })
  const places = svgElement('g', { class: 'places' })
  const targets = new Map<Element, Target>()
  for (const [place, target] of placesOf(drawing.spots)) {
    targets.set(place, target)
    places.append(place)
  }
  svg.append(marks, places)
  const movement = moveAround(svg, whole, (pressed) => choose(targets.get(pressed) ?? null))
  const part = element(
    'figure',
    {},
    svg,
    element(
      'div',
      { class: 'zoom' },
      button({ 'aria-label': 'Zoom in' }, () => movement.zoom(0.7), '+'),
      button({ 'aria-label': 'Zoom out' }, () => movement.zoom(1.4), '−'),
      button({}, () => movement.showAll(), 'All'),
    ),
  )
  return {
    part,
    mark: (target) => {
      marks.replaceChildren(...(target === null ? [] : marksOf(drawing.spots, target)))
      const [spot] = target === null ? [] : entitiesOf(drawing.spots, target)
      if (spot !== undefined) movement.bring(spot.x, spot.y)
    },
  }
}

/** Lines first, so that shapes lie on top of them. */
function placesOf({ entities, links }: Spots): readonly (readonly [Element, Target])[] {
  return [
    ...links.map(({ ids, from, to }) => {
      const line = svgElement('line', ends(from, to))
      line.setAttribute('stroke-width', String(REACH))
      return [line, { kind: 'links', ids }] as const
    }),
    ...entities.map(({ ids, name, x, y, radius }) => {
      const circle = svgElement('circle', { cx: String(x), cy: String(y), r: String(Math.max(radius, REACH)) })
      const title = svgElement('title')
      title.textContent = name
      circle.append(title)
      return [circle, { kind: 'entities', ids }] as const
    }),
  ]
}

/** Rings around what is chosen, and bands under the lines that belong to it. */
function marksOf(spots: Spots, target: Target): readonly Element[] {
  const chosen = new Set(target.ids)
  const near = entitiesOf(spots, target)
  const bands = spots.links.filter(({ ids, from, to }) =>
    target.kind === 'links'
      ? ids.some((id) => chosen.has(id))
      : near.some(({ x, y }) => (from.x === x && from.y === y) || (to.x === x && to.y === y)),
  )
  return [
    ...bands.map(({ from, to }) => svgElement('line', { class: 'band', ...ends(from, to) })),
    ...near.map(({ x, y, radius }) =>
      svgElement('circle', { class: 'ring', cx: String(x), cy: String(y), r: String(radius + RING) }),
    ),
  ]
}

/** The shapes of what is chosen: those themselves, or those at the ends of the links. */
function entitiesOf(spots: Spots, { kind, ids }: Target): Spots['entities'] {
  const chosen = new Set(ids)
  if (kind === 'entities') return spots.entities.filter((spot) => spot.ids.some((id) => chosen.has(id)))
  const ends = spots.links.filter((spot) => spot.ids.some((id) => chosen.has(id))).flatMap(({ from, to }) => [from, to])
  return spots.entities.filter(({ x, y }) => ends.some((end) => end.x === x && end.y === y))
}

interface Place {
  readonly x: number
  readonly y: number
}

const ends = (from: Place, to: Place): Readonly<Record<string, string>> => ({
  x1: String(from.x),
  y1: String(from.y),
  x2: String(to.x),
  y2: String(to.y),
})
