/** The links that connect two parts of the picture all by themselves. */
import type { Link } from '../../../contract/graph.ts'
import type { Network } from '../../model/analysis/network.ts'
import type { WeakPoints } from '../../model/analysis/weak-points.ts'
import type { View } from '../../../view/view.ts'
import { visiblePart } from '../../../view/visible-part.ts'

export interface SingleLink {
  readonly link: Link
  /** How many would be cut off without it. */
  readonly dependants: number
}

/** A pair with several links between them does not hang on one of them, so it is left out. */
export function singleLinks(
  view: View,
  { bridges }: WeakPoints,
  { ids }: Network,
  minVoices: number,
): readonly SingleLink[] {
  const byPair = new Map<string, Link[]>()
  for (const link of visiblePart(view).links.values()) {
    if (link.voices < minVoices) continue
    const key = pairKey(link.from, link.to)
    byPair.set(key, [...(byPair.get(key) ?? []), link])
  }
  return bridges.flatMap(({ a, b, dependants }) => {
    const [link, ...others] = byPair.get(pairKey(ids[a] ?? '', ids[b] ?? '')) ?? []
    return link === undefined || others.length > 0 ? [] : [{ link, dependants }]
  })
}

const pairKey = (a: string, b: string): string => (a < b ? `${a}\u0000${b}` : `${b}\u0000${a}`)
