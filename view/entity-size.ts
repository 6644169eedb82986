/** How large an entity is drawn. */
import type { Entity } from '../contract/graph.ts'

export const SMALLEST = 22
const LARGEST = 52
/** From this many links on an entity is as large as it gets. */
const FULL_DEGREE = 100

/** What a size is worked out from: the degree, unless a diameter is given for other reasons. */
export type Sized = Pick<Entity, 'degree'> & { readonly diameter?: number }

/** The diameter in pixels at zoom 1: 22 to 52, growing with the square root of the degree so that the area tells the number of links. */
export function entityDiameter(entity: Sized): number {
  return entity.diameter ?? diameterOf(Math.min(entity.degree, FULL_DEGREE) / FULL_DEGREE)
}

/** The diameter of an entity that has this share (0 to 1) of the most that there is; its area tells the share. */
export function diameterOf(share: number): number {
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(Math.min(1, Math.max(0, share))))
}
