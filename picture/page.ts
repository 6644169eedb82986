/** The pages that pictures are made for, in pixels of 1/96 inch. */
import type { PictureOptions } from '../contract/picture.ts'

export interface Page {
  /** null: as wide or as high as what is on it. */
  readonly width: number | null
  readonly height: number | null
  readonly margin: number
  /** The size of names. */
  readonly text: number
  /** The size of legend, sources and small print. */
  readonly small: number
  /** At most so much of the height goes to legend and sources; 1 where the page grows with them. */
  readonly footShare: number
}

const PER_MM = 96 / 25.4

interface Sheet {
  readonly long: number
  readonly short: number
  readonly margin: number
  readonly text: number
  readonly small: number
  readonly footShare: number
}

const SHEETS: Readonly<Record<'a4' | 'a3' | 'slide' | 'card', Sheet>> = {
  a4: { long: 297 * PER_MM, short: 210 * PER_MM, margin: 12 * PER_MM, text: 9.4, small: 9, footShare: 0.36 },
  a3: { long: 420 * PER_MM, short: 297 * PER_MM, margin: 15 * PER_MM, text: 10.6, small: 10, footShare: 0.32 },
  slide: { long: 1920, short: 1080, margin: 64, text: 18, small: 15, footShare: 0.32 },
  card: { long: 1200, short: 630, margin: 36, text: 16, small: 12.5, footShare: 0.3 },
}

const COLUMN = 85 * PER_MM

/** The page that the options ask for, its texts enlarged as they say. */
export function pageOf({ page, upright, width, height, captions }: PictureOptions): Page {
  if (page === 'fit')
    return { width: null, height: null, margin: 40, text: 12 * captions, small: 12 * captions, footShare: 1 }
  if (page === 'column')
    return { width: COLUMN, height: null, margin: 8, text: 8.6 * captions, small: 8.2 * captions, footShare: 1 }
  if (page === 'custom') {
    const text = Math.min(24, Math.max(8, Math.sqrt(width * height) / 82))
    return {
      width,
      height,
      margin: Math.max(12, Math.min(width, height) * 0.045),
      text: text * captions,
      small: text * 0.88 * captions,
      footShare: 0.34,
    }
  }
  const { long, short, margin, text, small, footShare } = SHEETS[page]
  return {
    width: upright ? short : long,
    height: upright ? long : short,
    margin,
    text: text * captions,
    small: small * captions,
    footShare,
  }
}
