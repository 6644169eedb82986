/** How large texts are written at a zoom. */

/** Steps, so that texts are not measured anew at each turn of the wheel. */
const STEPS = [1, 1.25, 1.6, 2, 2.5, 3.2] as const

/** A text is enlarged when it would be smaller on screen than this many times its usual size. */
export const LABEL_SHARE_LEAST = 0.9

/**
 * The factor by which texts are enlarged, in units of the canvas, so that they
 * stay readable on screen when the reader zooms out; 1 from zoom 1 upwards.
 */
export function labelScale(zoom: number): number {
  return STEPS.find((step) => step * zoom >= LABEL_SHARE_LEAST) ?? STEPS[STEPS.length - 1] ?? 1
}

/** The first zoom farther out at which texts are enlarged further; null where they are not any more. */
export function zoomBeyond(zoom: number): number | null {
  const next = STEPS[STEPS.findIndex((step) => step === labelScale(zoom)) + 1]
  // A little farther than where the present size ends.
  return next === undefined ? null : (LABEL_SHARE_LEAST / labelScale(zoom)) * 0.999
}
