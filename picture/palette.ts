/** The colours of pictures. The light and the dark ones are the page's own (client/style/tokens.css), which a test holds. */
import type { PictureTheme } from '../contract/picture.ts'

export interface Palette {
  readonly paper: string
  readonly surface: string
  readonly ink: string
  readonly inkQuiet: string
  readonly hairline: string
  readonly person: string
  readonly organisation: string
  readonly event: string
  readonly other: string
  readonly alleged: string
  readonly disputed: string
  /** Drawn round each shape, so that overlaps stay legible. */
  readonly outline: string
  /** The largest communities, the largest first. */
  readonly communities: readonly string[]
  readonly communityRest: string
  /** How much, from the least to the most. */
  readonly ramp: readonly string[]
  readonly unmeasured: string
}

const LIGHT: Palette = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  ink: '#1d2733',
  inkQuiet: '#5d6875',
  hairline: '#dedbd2',
  person: '#6d8ad6',
  organisation: '#8b3a08',
  event: '#0e5b41',
  other: '#73297e',
  alleged: '#8a6d1f',
  disputed: '#c0263a',
  outline: '#fbfaf7',
  communities: ['#2525d0', '#ba4021', '#19778f', '#8754d4', '#641212', '#9f5656', '#3f1d72', '#49123e'],
  communityRest: '#6f747b',
  ramp: ['#8490a8', '#6580b3', '#3f64ad', '#24479a', '#0e2468'],
  unmeasured: '#85898c',
}

const DARK: Palette = {
  paper: '#14171c',
  surface: '#1c2128',
  ink: '#e8ecf1',
  inkQuiet: '#9aa6b4',
  hairline: '#323a45',
  person: '#4b7bd2',
  organisation: '#f2974d',
  event: '#8ee1aa',
  other: '#e9c0f1',
  alleged: '#d9b65a',
  disputed: '#ff6b7a',
  outline: '#14171c',
  communities: ['#7474e7', '#e3e35f', '#74e78b', '#e35f93', '#ba7d21', '#eea0ee', '#c0e7d0', '#8f814d'],
  communityRest: '#8b929c',
  ramp: ['#5c6f92', '#6f8fc6', '#8fb2ec', '#b4d0ff', '#e4efff'],
  unmeasured: '#6b7380',
}

/** One ink: types are told by shape and grey, statuses by the stroke alone. */
const BLACK_AND_WHITE: Palette = {
  paper: '#ffffff',
  surface: '#ffffff',
  ink: '#000000',
  inkQuiet: '#4d4d4d',
  hairline: '#b3b3b3',
  person: '#d9d9d9',
  organisation: '#404040',
  event: '#8c8c8c',
  other: '#ffffff',
  alleged: '#000000',
  disputed: '#000000',
  outline: '#000000',
  communities: ['#d9d9d9', '#404040', '#8c8c8c', '#ffffff', '#bfbfbf', '#595959', '#a6a6a6', '#737373'],
  communityRest: '#f2f2f2',
  ramp: ['#ffffff', '#cccccc', '#999999', '#666666', '#333333'],
  unmeasured: '#ffffff',
}

const PALETTES: Readonly<Record<PictureTheme, Palette>> = { light: LIGHT, dark: DARK, bw: BLACK_AND_WHITE }

export function paletteOf(theme: PictureTheme): Palette {
  return PALETTES[theme]
}
