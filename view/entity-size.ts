/** How large an entity is drawn. */
import type { Entity } from '../contract/graph.ts'

const SMALLEST = 22
const LARGEST = 52
/** From this many links on an entity is as large as it gets. */
const FULL_DEGREE = 100

/** The diameter in pixels at zoom 1: 22 to 52, growing with the square root of the degree so that the area tells the number of links. */
export function entityDiameter(entity: Pick<Entity, 'degree'>): number {
  const share = Math.sqrt(Math.min(entity.degree, FULL_DEGREE) / FULL_DEGREE)
  return Math.round(SMALLEST + (LARGEST - SMALLEST) * share)
}
