/** Puts entities into labelled boxes, folds the boxes and opens them again. No operation here moves an entity but `moveGroup`. */
import type { Group, Point, View } from '../../view/view.ts'
import { moveEntities, pinEntities } from './move-entities.ts'

export const GROUP_NAME_MOST = 80

/** The id of the next new group: a number that no group of the view has. */
export function nextGroupId({ groups }: View): string {
  return nextId(groups)
}

/**
 * The view with a new open group of these entities, which leave the groups they
 * were in; a group that is left without members goes. The same view when none
 * of the ids is an entity of it.
 */
export function groupEntities(view: View, ids: Iterable<string>, name: string): View {
  const members = [...new Set(ids)].filter((id) => view.entities.has(id))
  if (members.length === 0) return view
  const id = nextGroupId(view)
  const left = withoutMembers(view.groups, new Set(members))
  return { ...view, groups: new Map([...left, [id, { id, name: cleanName(name), members, folded: false }]]) }
}

/** The view without the group; its members stay as they are. */
export function ungroup(view: View, id: string): View {
  if (!view.groups.has(id)) return view
  const groups = new Map(view.groups)
  groups.delete(id)
  return { ...view, groups }
}

/** The view with another name on the group; an empty one is not taken. */
export function renameGroup(view: View, id: string, name: string): View {
  const clean = cleanName(name)
  return clean === '' ? view : changeGroup(view, id, { name: clean })
}

/** The view with the group as one shape, or as a box around its members again. */
export function foldGroup(view: View, id: string, folded: boolean): View {
  return changeGroup(view, id, { folded })
}

/** The view with all members moved by as much, and pinned: the hand has placed them. */
export function moveGroup(view: View, id: string, by: Point): View {
  const members = view.groups.get(id)?.members ?? []
  const positions = new Map(
    members.flatMap((member) => {
      const point = view.positions.get(member)
      return point === undefined ? [] : [[member, { x: point.x + by.x, y: point.y + by.y }] as const]
    }),
  )
  const moved = moveEntities(view, positions)
  return moved === view ? view : pinEntities(moved, positions.keys(), true)
}

/** The groups that have any of these entities as a member, in the view's order. */
export function groupsOf(view: View, ids: ReadonlySet<string>): readonly Group[] {
  return [...view.groups.values()].filter((group) => group.members.some((id) => ids.has(id)))
}

/** The groups without these members; the same map when no group had one of them. */
export function withoutMembers(
  groups: ReadonlyMap<string, Group>,
  gone: ReadonlySet<string>,
): ReadonlyMap<string, Group> {
  if (![...groups.values()].some(({ members }) => members.some((id) => gone.has(id)))) return groups
  const left = [...groups].map(
    ([id, group]) => [id, { ...group, members: group.members.filter((member) => !gone.has(member)) }] as const,
  )
  return new Map(left.filter(([, { members }]) => members.length > 0))
}

/** The number after the highest among the ids. */
export function nextId(known: ReadonlyMap<string, unknown>): string {
  return String(Math.max(0, ...[...known.keys()].map(Number).filter(Number.isInteger)) + 1)
}

function changeGroup(view: View, id: string, change: Partial<Group>): View {
  const group = view.groups.get(id)
  if (group === undefined) return view
  const changed = { ...group, ...change }
  if (changed.name === group.name && changed.folded === group.folded) return view
  return { ...view, groups: new Map(view.groups).set(id, changed) }
}

/** One line without space at its ends and without halves of signs, which an address cannot hold. */
function cleanName(name: string): string {
  return Array.from(
    name
      .replace(/\p{Cs}/gu, '\ufffd')
      .replace(/\s+/gu, ' ')
      .trim(),
  )
    .slice(0, GROUP_NAME_MOST)
    .join('')
}
