/** What fills a shape: its type's colour, or the value of the measure that colours the picture, as on the canvas. */
import type { Picture } from '../contract/picture.ts'
import { COMMUNITY_COLOURS, RAMP_STEPS } from '../view/measure.ts'
import { measureScale } from './measure-scale.ts'
import type { Palette } from './palette.ts'
import type { Shape } from './shape.ts'

export interface ColourKey {
  readonly fill: string
  /** The community's number, or the least and the greatest value; null for the communities without a colour of their own. */
  readonly value: number | null
  readonly count: number
}

export interface NodeColours {
  fillOf(node: { readonly shape: Shape; readonly colour: number | null }): string
  /** What the colours mean; empty when they tell the type. */
  readonly keys: readonly ColourKey[]
}

export function nodeColours(picture: Picture, palette: Palette): NodeColours {
  if (picture.colours === null) return { fillOf: ({ shape }) => palette[shape], keys: [] }
  if (picture.colours === 'community') return byCommunity(picture, palette)
  const scale = measureScale(picture.entities.map(({ colour }) => colour))
  const fillOf = ({ colour }: { readonly colour: number | null }): string => {
    if (colour === null || scale === null) return palette.unmeasured
    return palette.ramp[Math.min(RAMP_STEPS - 1, Math.floor(scale.share(colour) * RAMP_STEPS))] ?? palette.unmeasured
  }
  const ends = scale === null ? [] : [scale.least, scale.most]
  return { fillOf, keys: ends.map((value) => ({ fill: fillOf({ colour: value }), value, count: 0 })) }
}

function byCommunity({ entities }: Picture, palette: Palette): NodeColours {
  const counts = new Map<number | null, number>()
  for (const { colour } of entities) {
    if (colour === null) continue
    const value = colour > COMMUNITY_COLOURS ? null : colour
    counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  const fill = (value: number | null): string =>
    (value === null ? undefined : palette.communities[value - 1]) ?? palette.communityRest
  const rank = (value: number | null): number => value ?? Number.POSITIVE_INFINITY
  return {
    fillOf: ({ colour }) => (colour === null ? palette.unmeasured : fill(colour)),
    keys: [...counts]
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([value, count]) => ({ fill: fill(value), value, count })),
  }
}
