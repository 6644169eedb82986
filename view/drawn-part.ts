/**
 * What of a view is drawn: the visible part, with each folded group as one
 * entity in its members' place, and with sizes that tell what the reader wants
 * them to tell. Canvas and picture both draw this.
 */
import type { Entity, Link } from '../contract/graph.ts'
import type { Sized } from './entity-size.ts'
import { measuredDiameter } from './measure.ts'
import { stackDiameter, stackPlace } from './stack.ts'
import type { Group, Measure, Point, View } from './view.ts'
import { visiblePart } from './visible-part.ts'

/** An entity as it is drawn; a folded group is one as well, with the group's name and the type `Group`. */
export type DrawableEntity = Entity & Sized

/** A folded group, with those of its members that are visible: at least one. */
export interface Stack {
  readonly group: Group
  readonly members: readonly string[]
}

export interface DrawnPart {
  readonly entities: ReadonlyMap<string, DrawableEntity>
  /** Links run to the stack where an end is in one; those within one stack are left out. */
  readonly links: ReadonlyMap<string, Link>
  readonly positions: ReadonlyMap<string, Point>
  /** Folded groups by the id under which they are among the entities. */
  readonly stacks: ReadonlyMap<string, Stack>
  /** The stack that a member lies in. */
  readonly stackOf: ReadonlyMap<string, string>
}

const parts = new WeakMap<View, DrawnPart>()

/** The answer is remembered for as long as the view is. */
export function drawnPart(view: View): DrawnPart {
  const known = parts.get(view)
  if (known !== undefined) return known
  const part = derive(view)
  parts.set(view, part)
  return part
}

/** The id of a folded group among the entities; no entity can have one like it, because ids hold no control signs. */
export const stackId = (group: string): string => `\u0002${group}`

function derive(view: View): DrawnPart {
  const visible = visiblePart(view)
  const entities = withSizes(visible.entities, view.sizes)
  const stacks = stacksOf(view, visible.entities)
  if (stacks.size === 0) {
    return { entities, links: visible.links, positions: view.positions, stacks, stackOf: new Map() }
  }
  const stackOf = new Map([...stacks].flatMap(([id, { members }]) => members.map((member) => [member, id] as const)))
  const links = foldLinks(visible.links.values(), stackOf)
  const degrees = new Map<string, number>()
  for (const { from, to } of links.values()) {
    for (const end of [from, to]) if (stacks.has(end)) degrees.set(end, (degrees.get(end) ?? 0) + 1)
  }
  const drawn = new Map([...entities].filter(([id]) => !stackOf.has(id)))
  const positions = new Map(view.positions)
  for (const [id, stack] of stacks) {
    drawn.set(id, stackEntity(id, stack, degrees.get(id) ?? 0))
    const points = stack.members.flatMap((member) => view.positions.get(member) ?? [])
    positions.set(id, stackPlace(points))
  }
  return { entities: drawn, links, positions, stacks, stackOf }
}

function stacksOf(view: View, shown: ReadonlyMap<string, Entity>): ReadonlyMap<string, Stack> {
  const stacks = new Map<string, Stack>()
  for (const group of view.groups.values()) {
    const members = group.folded ? group.members.filter((id) => shown.has(id) && view.positions.has(id)) : []
    if (members.length > 0) stacks.set(stackId(group.id), { group, members })
  }
  return stacks
}

/** Links keep their id, so that choosing a bundle at a stack chooses the real ones. */
function foldLinks(links: Iterable<Link>, stackOf: ReadonlyMap<string, string>): ReadonlyMap<string, Link> {
  const folded = new Map<string, Link>()
  for (const link of links) {
    const from = stackOf.get(link.from) ?? link.from
    const to = stackOf.get(link.to) ?? link.to
    const isWithin = from === to && stackOf.has(link.from)
    if (!isWithin) folded.set(link.id, from === link.from && to === link.to ? link : { ...link, from, to })
  }
  return folded
}

function stackEntity(id: string, { group, members }: Stack, degree: number): DrawableEntity {
  return {
    id,
    type: 'Group',
    name: group.name,
    summary: null,
    start: null,
    end: null,
    degree,
    neighbours: 0,
    cases: [],
    diameter: stackDiameter(members.length),
  }
}

/** Entities with a size of their own are made once for each measure: names are measured once for each entity. */
const sized = new WeakMap<Measure, WeakMap<Entity, DrawableEntity>>()

function withSizes(entities: ReadonlyMap<string, Entity>, sizes: Measure | null): ReadonlyMap<string, DrawableEntity> {
  if (sizes === null) return entities
  const known = sized.get(sizes) ?? new WeakMap<Entity, DrawableEntity>()
  sized.set(sizes, known)
  return new Map(
    [...entities].map(([id, entity]) => {
      const drawable = known.get(entity) ?? { ...entity, diameter: measuredDiameter(sizes, id) }
      known.set(entity, drawable)
      return [id, drawable]
    }),
  )
}
