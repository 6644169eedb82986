/** How many pixels a picture may have: what a machine of a usual size draws, and what other programs open. */

/** A3 at 450 dpi; four bytes each, and the same again while it is packed. */
export const MOST_PIXELS = 40_000_000
/** Most programs refuse longer sides. */
const LONGEST_SIDE = 20_000
export const UNITS_PER_INCH = 96

/** The highest resolution, in whole dots an inch, at which a page of this size (in units of 1/96 inch) can be drawn. */
export function mostDpi({ width, height }: { readonly width: number; readonly height: number }): number {
  const share = Math.min(Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height))
  return Math.floor(share * UNITS_PER_INCH)
}
