/** When lines are drawn more simply, because there are many and the reader is far away. */

const FAR_ZOOM = 0.45
/** With up to so many lines each is always drawn in full. */
export const FAR_LINES = 400

export function isFarLook(zoom: number, lines: number): boolean {
  return zoom < FAR_ZOOM && lines > FAR_LINES
}
