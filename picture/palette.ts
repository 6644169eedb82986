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
}

const PALETTES: Readonly<Record<PictureTheme, Palette>> = { light: LIGHT, dark: DARK, bw: BLACK_AND_WHITE }

export function paletteOf(theme: PictureTheme): Palette {
  return PALETTES[theme]
}
