/** The visible part of a view as figures are computed of it: who is linked to whom, whichever way and how often. */
import type { View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'

/** Entities by their place in `ids`, which are sorted, so that the same graph gives the same figures however it came about. */
export interface Network {
  readonly ids: readonly string[]
  /** For each entity its neighbours, each once, never itself. */
  readonly neighbours: readonly (readonly number[])[]
}

/** Links between two different entities that rest on at least so many voices count; every shown entity is in. */
export function networkOf(view: View, minVoices: number): Network {
  const { entities, links } = visiblePart(view)
  const ids = [...entities.keys()].sort()
  const places = new Map(ids.map((id, index) => [id, index]))
  const others = ids.map(() => new Set<number>())
  for (const { from, to, voices } of links.values()) {
    const [a, b] = [places.get(from), places.get(to)]
    if (a === undefined || b === undefined || a === b || voices < minVoices) continue
    others[a]?.add(b)
    others[b]?.add(a)
  }
  return { ids, neighbours: others.map((set) => [...set].sort((a, b) => a - b)) }
}

/** The part of a view that figures were computed of. */
export interface Basis {
  readonly entities: ReadonlySet<string>
  readonly links: ReadonlySet<string>
  readonly minVoices: number
}

export function basisOf(view: View, minVoices: number): Basis {
  const { entities, links } = visiblePart(view)
  return { entities: new Set(entities.keys()), links: new Set(links.keys()), minVoices }
}

/** Whether the view still shows just what the figures were computed of. */
export function isUpToDate(view: View, basis: Basis): boolean {
  const { entities, links } = visiblePart(view)
  return sameKeys(entities, basis.entities) && sameKeys(links, basis.links)
}

function sameKeys(map: ReadonlyMap<string, unknown>, keys: ReadonlySet<string>): boolean {
  if (map.size !== keys.size) return false
  for (const id of map.keys()) if (!keys.has(id)) return false
  return true
}
