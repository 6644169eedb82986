/** The links of one entity as the inspector lists them: by what they say, seen from this entity. */
import type { Direction } from '../../../contract/entities.ts'
import type { Entity, Link } from '../../../contract/graph.ts'
import { linkWords } from '../../../view/words.ts'

export interface LinkGroup {
  readonly type: string
  readonly direction: Direction
  readonly words: string
  readonly links: readonly { readonly link: Link; readonly other: Entity }[]
}

/**
 * Groups links by type and direction, the largest group first; within a group
 * the latest first, undated ones last. Links that do not end at `id`, or whose
 * other end is unknown, are left out.
 */
export function linkGroups(id: string, links: Iterable<Link>, entities: ReadonlyMap<string, Entity>): LinkGroup[] {
  const groups = new Map<string, { type: string; direction: Direction; links: { link: Link; other: Entity }[] }>()
  for (const link of links) {
    if (link.from !== id && link.to !== id) continue
    const direction = link.from === id ? 'out' : 'in'
    const other = entities.get(direction === 'out' ? link.to : link.from)
    if (other === undefined) continue
    const key = `${link.type} ${direction}`
    const group = groups.get(key) ?? { type: link.type, direction, links: [] }
    group.links.push({ link, other })
    groups.set(key, group)
  }
  return [...groups.values()]
    .map(({ type, direction, links: found }) => ({
      type,
      direction,
      words: direction === 'out' ? linkWords(type).forward : linkWords(type).backward,
      links: found.sort(byDateThenName),
    }))
    .sort((a, b) => b.links.length - a.links.length || (a.words < b.words ? -1 : 1))
}

type Entry = LinkGroup['links'][number]

function byDateThenName(a: Entry, b: Entry): number {
  const [first, second] = [a.link.start ?? a.link.end ?? '', b.link.start ?? b.link.end ?? '']
  if (first !== second) return first < second ? 1 : -1
  return a.other.name < b.other.name ? -1 : a.other.name > b.other.name ? 1 : 0
}
