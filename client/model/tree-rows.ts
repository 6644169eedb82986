/**
 * What the canvas shows as a tree: entities, under each its links, under each
 * link the entity at its other end, and so on along the links as far as the
 * reader opens it. Where a way comes back to an entity that stands above, it ends.
 */
import type { Entity, Link } from '../../contract/graph.ts'
import type { View } from '../../view/view.ts'
import { linksOf } from './links-of.ts'
import { walkOrder } from './walk-order.ts'

interface Row {
  /** Unique: the ids of the way that leads here. */
  readonly key: string
  /** 1 for the entities at the root. */
  readonly level: number
  /** The key of the row that it stands under; null at the root. */
  readonly parent: string | null
  /** Its place among those under the same row, from 1, and how many those are. */
  readonly place: number
  readonly of: number
  /** Whether it is open; null when there is nothing under it. */
  readonly open: boolean | null
}

export type TreeRow = Row &
  (
    | { readonly kind: 'entity'; readonly entity: Entity; readonly isAbove: boolean }
    | { readonly kind: 'link'; readonly link: Link; readonly seenFrom: string }
  )

/** The rows that can be seen while the rows of the keys in `open` are open, from top to bottom. */
export function treeRows(view: View, open: ReadonlySet<string>): readonly TreeRow[] {
  const rows: TreeRow[] = []
  const addEntity = (entity: Entity, under: Omit<Row, 'key' | 'open'>, above: readonly string[]): void => {
    const key = `${under.parent ?? ''}>${entity.id}`
    const isAbove = above.includes(entity.id)
    const links = isAbove ? [] : linksOf(view, entity.id)
    const isOpen = links.length === 0 ? null : open.has(key)
    rows.push({ ...under, kind: 'entity', key, open: isOpen, entity, isAbove })
    if (isOpen !== true) return
    const way = [...above, entity.id]
    for (const [index, link] of links.entries()) {
      addLink(link, entity.id, { level: under.level + 1, parent: key, place: index + 1, of: links.length }, way)
    }
  }
  const addLink = (link: Link, seenFrom: string, under: Omit<Row, 'key' | 'open'>, above: readonly string[]): void => {
    const key = `${under.parent ?? ''}>${link.id}`
    const isOpen = open.has(key)
    rows.push({ ...under, kind: 'link', key, open: isOpen, link, seenFrom })
    const other = view.entities.get(link.from === seenFrom ? link.to : link.from)
    if (isOpen && other !== undefined) addEntity(other, { level: under.level + 1, parent: key, place: 1, of: 1 }, above)
  }
  const roots = walkOrder(view)
  for (const [index, entity] of roots.entries()) {
    addEntity(entity, { level: 1, parent: null, place: index + 1, of: roots.length }, [])
  }
  return rows
}
