/** What fills a shape: its type's colour, or the value of the measure that colours the picture. */
import type { Picture } from '../contract/picture.ts'
import { measureScale } from './measure-scale.ts'
import type { Palette } from './palette.ts'
import type { Shape } from './shape.ts'

/** A measure with more different whole values than this is no set of communities but a scale. */
const MOST_SETS = 10

/** Of Okabe and Ito's set and its neighbours: apart for the common kinds of colour blindness, and in grey by their order. */
const SETS = [
  '#0072b2',
  '#e69f00',
  '#009e73',
  '#cc79a7',
  '#56b4e9',
  '#d55e00',
  '#7b5ea7',
  '#999933',
  '#882255',
  '#6b7280',
]
const GREYS = [
  '#d9d9d9',
  '#404040',
  '#8c8c8c',
  '#ffffff',
  '#bfbfbf',
  '#595959',
  '#a6a6a6',
  '#737373',
  '#262626',
  '#e6e6e6',
]

export interface ColourKey {
  readonly fill: string
  readonly value: number
  readonly count: number
}

export interface NodeColours {
  fillOf(node: { readonly shape: Shape; readonly colour: number | null }): string
  /** What the colours mean: each set, or the least and the greatest value; empty when they tell the type. */
  readonly keys: readonly ColourKey[]
  readonly isScale: boolean
}

export function nodeColours(picture: Picture, palette: Palette, isBlackAndWhite: boolean): NodeColours {
  const byType = ({ shape }: { readonly shape: Shape }): string => palette[shape]
  if (picture.colours === null) return { fillOf: byType, keys: [], isScale: false }
  const counts = new Map<number, number>()
  for (const { colour } of picture.entities) if (colour !== null) counts.set(colour, (counts.get(colour) ?? 0) + 1)
  const values = [...counts.keys()].sort((a, b) => a - b)
  if (values.length <= MOST_SETS && values.every(Number.isInteger)) {
    const fills = new Map(
      values.map((value, index) => [value, (isBlackAndWhite ? GREYS : SETS)[index] ?? palette.other]),
    )
    return {
      fillOf: ({ colour }) => (colour === null ? palette.inkQuiet : (fills.get(colour) ?? palette.inkQuiet)),
      keys: values.map((value) => ({ fill: fills.get(value) ?? palette.other, value, count: counts.get(value) ?? 0 })),
      isScale: false,
    }
  }
  const scale = measureScale(values)
  const fillOf = (value: number | null): string =>
    value === null || scale === null ? palette.hairline : mix(palette.hairline, palette.ink, scale.share(value))
  return {
    fillOf: ({ colour }) => fillOf(colour),
    keys: scale === null ? [] : [scale.least, scale.most].map((value) => ({ fill: fillOf(value), value, count: 0 })),
    isScale: true,
  }
}

/** Between two colours like `#fbfaf7`; `share` from 0 to 1. */
export function mix(from: string, to: string, share: number): string {
  const part = (colour: string, at: number): number => Number.parseInt(colour.slice(at, at + 2), 16)
  const parts = [1, 3, 5].map((at) => Math.round(part(from, at) + (part(to, at) - part(from, at)) * share))
  return `#${parts.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}
