/** Made-up entities, links and views for tests. */
import type { Entity, Link } from '../../contract/graph.ts'
import { EMPTY_VIEW, type Point, type View } from '../view.ts'

export function entity(id: string, change: Partial<Entity> = {}): Entity {
  const plain = { type: 'Person', summary: null, start: null, end: null, degree: 1, neighbours: 1, cases: ['made-up'] }
  return { ...plain, id, name: `Name of ${id}`, ...change }
}

/** A link with the id `from-to` unless `change` says otherwise. */
export function link(from: string, to: string, change: Partial<Link> = {}): Link {
  const plain = { type: 'KNOWS', role: null, start: null, end: null, voices: 1, cases: ['made-up'] }
  return { ...plain, id: `${from}-${to}`, from, to, status: 'confirmed', ...change }
}

/** A view of these; an entity without a point stands in a row beside the others. */
export function viewOf(
  entities: readonly Entity[],
  links: readonly Link[] = [],
  change: Partial<View> & { readonly at?: Readonly<Record<string, Point>> } = {},
): View {
  const { at = {}, ...rest } = change
  return {
    ...EMPTY_VIEW,
    entities: new Map(entities.map((each) => [each.id, each])),
    links: new Map(links.map((each) => [each.id, each])),
    positions: new Map(entities.map((each, index) => [each.id, at[each.id] ?? { x: index * 200, y: 0 }])),
    ...rest,
  }
}
