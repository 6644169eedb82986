/** What is drawn as a shape with a name: an entity, or a group that is folded into one. */
import type { Picture } from '../contract/picture.ts'
import { diameterOf, entityDiameter } from '../view/entity-size.ts'
import { stackDiameter, stackPlace } from '../view/stack.ts'
import type { Point } from '../view/view.ts'
import { cleanText } from './clean-text.ts'
import type { MeasureScale } from './measure-scale.ts'
import { type Shape, shapeOf } from './shape.ts'

export interface DrawnNode {
  readonly id: string
  /** The entity, or those that the folded group holds. */
  readonly ids: readonly string[]
  readonly name: string
  readonly shape: Shape
  /** On the page. */
  readonly at: Point
  readonly radius: number
  readonly degree: number
  /** Neighbours that are not in the picture; 0 for none. */
  readonly more: number
  readonly faded: boolean
  /** How many entities stand behind it; 0 for an entity itself. */
  readonly holds: number
  readonly colour: number | null
}

/** By entity id the id of what stands for it: itself, or the folded group that it is in. */
export function standIns({ entities, groups }: Picture): ReadonlyMap<string, string> {
  const result = new Map(entities.map(({ id }) => [id, id]))
  for (const { id, members, folded } of groups) {
    if (!folded) continue
    for (const member of members) if (result.has(member)) result.set(member, groupKey(id))
  }
  return result
}

/** No entity has such an id: control characters are refused there. */
const groupKey = (id: string): string => `\u0001${id}`

/** The nodes at their places in the picture; a folded group stands where the canvas has it. */
export function pictureNodes(picture: Picture, sizes: MeasureScale | null): readonly DrawnNode[] {
  const standing = standIns(picture)
  const single = picture.entities.filter(({ id }) => standing.get(id) === id)
  return [
    ...single.map((entity) => ({
      id: entity.id,
      ids: [entity.id],
      name: cleanText(entity.name),
      shape: shapeOf(entity.type),
      at: { x: entity.x, y: entity.y },
      radius: (sizes === null ? entityDiameter(entity) : diameterOf(sizes.share(entity.size))) / 2,
      degree: entity.degree,
      more: entity.more,
      faded: entity.faded,
      holds: 0,
      colour: entity.colour,
    })),
    ...picture.groups.filter(({ folded }) => folded).flatMap((group) => foldedNode(picture, group) ?? []),
  ]
}

function foldedNode({ entities }: Picture, group: Picture['groups'][number]): DrawnNode | null {
  const wanted = new Set(group.members)
  const members = entities.filter(({ id }) => wanted.has(id))
  if (members.length === 0) return null
  return {
    id: groupKey(group.id),
    ids: members.map(({ id }) => id),
    name: cleanText(group.name),
    shape: 'organisation',
    at: stackPlace(members.map(({ x, y }) => ({ x, y }))),
    radius: stackDiameter(members.length) / 2,
    degree: members.reduce((sum, { degree }) => sum + degree, 0),
    more: 0,
    faded: members.every(({ faded }) => faded),
    holds: members.length,
    colour: null,
  }
}
