/** Lays out in layers, without a page: what a link points to stands above where it comes from. With dagre, as long as that takes a bearable time. */
import { graphlib, layout } from '@dagrejs/dagre'
import { type Box, boxAt, entityBox } from '../../view/box.ts'
import type { Entity, Link } from '../../contract/graph.ts'
import type { Point } from '../../view/view.ts'
import { connectedParts } from '../../view/layout/connected-parts.ts'
import type { LayoutJob } from '../model/layout-job.ts'
import { packParts } from '../../view/layout/pack-parts.ts'
import { plainLayers } from '../model/plain-layers.ts'
import { wrapLayers } from '../model/wrap-layers.ts'

/** Entities and links together. Dagre puts a dummy wherever a link passes a layer: with 300 and 900 it took 4 s, with 3 000 and 21 000 it ran out of stack. */
const EXACT_MAX = 800
const BESIDE = 12
const LAYERS_APART = 70

/** Points that may still cover each other. Each part that hangs together is laid out by itself; `onPart` is told after each. */
export function layeredLayout(
  { entities, links, isUpright }: LayoutJob,
  onPart: (done: number, of: number) => void,
): ReadonlyMap<string, Point> {
  const known = new Map(entities.map((entity) => [entity.id, entity]))
  const parts = connectedParts([...known.keys()], links)
  const linked = parts.filter((ids) => ids.length > 1)
  const alone = parts.filter((ids) => ids.length === 1).flat()
  const laid = linked.map((ids, index) => {
    const members = ids.flatMap((id) => known.get(id) ?? [])
    const points = inLayers(members, links, isUpright)
    onPart(index + 1, linked.length)
    return { members, points }
  })
  const lonely = alone.flatMap((id) => known.get(id) ?? [])
  if (lonely.length > 0) laid.push({ members: lonely, points: inRows(lonely) })
  return packParts(
    laid.map(({ members, points }) => ({
      points,
      stays: false,
      boxes: members.map((entity) => boxAt(entityBox(entity), points.get(entity.id) ?? { x: 0, y: 0 })),
    })),
  )
}

function inLayers(members: readonly Entity[], links: readonly Link[], isUpright: boolean): ReadonlyMap<string, Point> {
  const boxes = new Map(members.map((entity) => [entity.id, entityBox(entity)]))
  const own = links.filter(({ from, to }) => from !== to && boxes.has(from) && boxes.has(to))
  const isLarge = members.length + own.length > EXACT_MAX
  const points = isLarge ? plainLayers(boxes, own, { beside: BESIDE, apart: LAYERS_APART }) : exactLayers(boxes, own)
  return wrapLayers(points, boxes, isUpright)
}

function exactLayers(boxes: ReadonlyMap<string, Box>, links: readonly Link[]): ReadonlyMap<string, Point> {
  const graph = new graphlib.Graph()
  graph.setGraph({
    rankdir: 'BT',
    nodesep: BESIDE,
    ranksep: LAYERS_APART,
    acyclicer: 'greedy',
    ranker: 'network-simplex',
  })
  graph.setDefaultEdgeLabel(() => ({}))
  // Dagre keeps ids as names of plain objects, where some that a case may have (“constructor”) are taken.
  const names = new Map([...boxes.keys()].map((id, index) => [id, `n${index}`]))
  for (const [id, box] of boxes)
    graph.setNode(names.get(id) ?? '', { width: box.right - box.left, height: box.bottom - box.top })
  for (const { from, to } of links) {
    graph.setEdge(names.get(from) ?? '', names.get(to) ?? '')
  }
  layout(graph)
  const points = new Map<string, Point>()
  for (const [id, box] of boxes) {
    const { x, y } = pointOf(graph.node(names.get(id) ?? ''))
    // Dagre tells the middle of the box, which lies below the middle of the shape because of the name.
    points.set(id, { x, y: y - (box.top + box.bottom) / 2 })
  }
  return points
}

/** What dagre gives has no type of its own. */
function pointOf(node: unknown): Point {
  if (typeof node === 'object' && node !== null && 'x' in node && 'y' in node) {
    const { x, y } = node
    if (typeof x === 'number' && typeof y === 'number') return { x, y }
  }
  throw new Error('The layers could not be worked out')
}

/** Those without any link, in rows beside the rest. */
function inRows(members: readonly Entity[]): ReadonlyMap<string, Point> {
  const boxes = members.map(entityBox)
  const width = Math.max(...boxes.map((box) => box.right - box.left))
  const height = Math.max(...boxes.map((box) => box.bottom - box.top))
  const columns = Math.ceil(Math.sqrt((members.length * 1.6 * height) / width))
  return new Map(
    members.map(({ id }, index) => [id, { x: (index % columns) * width, y: Math.floor(index / columns) * height }]),
  )
}
