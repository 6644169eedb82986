/** How large texts are written at a zoom. */

/** Steps, so that texts are not measured anew at each turn of the wheel. */
const STEPS = [1, 1.25, 1.6, 2, 2.5, 3.2] as const

/**
 * The factor by which texts are enlarged, in units of the canvas, so that they
 * stay readable on screen when the reader zooms out; 1 from zoom 1 upwards.
 */
export function labelScale(zoom: number): number {
  return STEPS.find((step) => step * zoom >= 0.9) ?? STEPS[STEPS.length - 1] ?? 1
}
