/** The lines between drawn nodes, each standing for one or several links. */
import type { Picture, PictureLink } from '../contract/picture.ts'
import { bundleLinks, type Line } from '../view/bundle-links.ts'
import { linkWords } from '../view/words.ts'
import { cleanText } from './clean-text.ts'
import { type DrawnNode, standIns } from './drawn-node.ts'

export interface DrawnLine {
  readonly from: DrawnNode
  readonly to: DrawnNode
  readonly status: Line['status']
  readonly arrowAt: Line['arrowAt']
  readonly count: number
  /** The links that it stands for. */
  readonly ids: readonly string[]
  /** What the links say, each kind once. */
  readonly words: string
  /** Numbers of the sources that speak of any of them, in order. */
  readonly sources: readonly number[]
  readonly faded: boolean
}

/** Links inside a folded group are not drawn; those that lead into it end at the group. */
export function drawnLines(picture: Picture, nodes: readonly DrawnNode[]): readonly DrawnLine[] {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const standing = standIns(picture)
  const links = picture.links.flatMap((link): PictureLink[] => {
    const [from, to] = [standing.get(link.from), standing.get(link.to)]
    if (from === undefined || to === undefined || (from === to && link.from !== link.to)) return []
    return from === link.from && to === link.to ? [link] : [{ ...link, from, to }]
  })
  const known = new Map(links.map((link) => [link.id, link]))
  // A faded link says something else than one in force, so the two never share a line.
  return [links.filter(({ faded }) => !faded), links.filter(({ faded }) => faded)]
    .flatMap((some) => bundleLinks(some, new Set()))
    .flatMap((line) => {
      const from = byId.get(line.from)
      const to = byId.get(line.to)
      if (from === undefined || to === undefined) return []
      const own = line.links.flatMap(({ id }) => known.get(id) ?? [])
      const sources = [...new Set(own.flatMap((link) => link.sources))].sort((a, b) => a - b)
      const words = [...new Set(own.map(({ type }) => cleanText(linkWords(type).forward)))].join(' · ')
      const { status, arrowAt } = line
      return [
        {
          from,
          to,
          status,
          arrowAt,
          count: own.length,
          ids: own.map(({ id }) => id),
          words,
          sources,
          faded: own[0]?.faded ?? false,
        },
      ]
    })
}
