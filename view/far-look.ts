/** When lines are drawn more simply, because there are many and the reader is far away, or because they are too many at any distance. */

const FAR_ZOOM = 0.45
/** With up to so many lines each is always drawn in full. */
export const FAR_LINES = 400
/** With more than so many, thousands pass through any window: drawing their dots, strokes and arrow heads takes seconds. */
export const FULL_LINES_MAX = 6_000

export function isFarLook(zoom: number, lines: number): boolean {
  return lines > FULL_LINES_MAX || (zoom < FAR_ZOOM && lines > FAR_LINES)
}
