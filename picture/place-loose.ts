/** Lays out those entities of a picture that have no place of their own, around the others. */
import type { Picture } from '../contract/picture.ts'
import { arrangeGraph } from '../view/layout/arrange-graph.ts'
import type { Point } from '../view/view.ts'

/** `loose` holds ids; all other entities stay where they are. `isUpright` suits a page that is higher than wide. */
export function placeLoose(picture: Picture, loose: readonly string[], isUpright: boolean): Picture {
  if (loose.length === 0) return picture
  const wanted = new Set(loose)
  const fixed = new Map(
    picture.entities.filter(({ id }) => !wanted.has(id)).map(({ id, x, y }): [string, Point] => [id, { x, y }]),
  )
  const points = arrangeGraph(picture.entities, picture.links, fixed, isUpright)
  return { ...picture, entities: picture.entities.map((entity) => ({ ...entity, ...points.get(entity.id) })) }
}
