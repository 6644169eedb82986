/**
 * What holds the graph together alone: entities and pairs without which others
 * would be cut off. After R. Tarjan, “Depth-First Search and Linear Graph
 * Algorithms”, SIAM Journal on Computing 1 (2), 1972; without recursion, because
 * a chain of entities may be long.
 */
import type { Network } from './network.ts'

export interface WeakPoints {
  /** For each entity how many others would lose their way to the largest part that is left without it; mostly 0. */
  readonly dependants: readonly number[]
  /** Pairs whose connection is the only way between two parts, with the size of the smaller part, the largest first. */
  readonly bridges: readonly { readonly a: number; readonly b: number; readonly dependants: number }[]
}

interface Walk {
  readonly order: number[]
  readonly seen: Int32Array
  readonly low: Int32Array
  readonly size: Int32Array
  readonly parent: Int32Array
}

export function weakPoints({ neighbours }: Network): WeakPoints {
  const count = neighbours.length
  const walk: Walk = {
    order: [],
    seen: new Int32Array(count).fill(-1),
    low: new Int32Array(count),
    size: new Int32Array(count).fill(1),
    parent: new Int32Array(count).fill(-1),
  }
  const dependants = neighbours.map(() => 0)
  const bridges: { a: number; b: number; dependants: number }[] = []
  for (let root = 0; root < count; root += 1) {
    if (walk.seen[root] !== -1) continue
    const first = walk.order.length
    visit(root, neighbours, walk)
    weigh(first, walk, dependants, bridges)
  }
  return { dependants, bridges: bridges.sort((x, y) => y.dependants - x.dependants || x.a - y.a || x.b - y.b) }
}

/** Goes through one connected part, deep first, and notes how far back each entity can get around its parent. */
function visit(root: number, neighbours: Network['neighbours'], { order, seen, low, size, parent }: Walk): void {
  const path: { readonly at: number; next: number }[] = []
  const enter = (at: number): void => {
    seen[at] = order.length
    low[at] = order.length
    order.push(at)
    path.push({ at, next: 0 })
  }
  enter(root)
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const { at } = top
    const other = neighbours[at]?.[top.next]
    top.next += 1
    if (other === undefined) {
      path.pop()
      const above = parent[at] ?? -1
      if (above === -1) continue
      low[above] = Math.min(low[above] ?? 0, low[at] ?? 0)
      size[above] = (size[above] ?? 0) + (size[at] ?? 0)
    } else if (seen[other] === -1) {
      parent[other] = at
      enter(other)
    } else if (other !== parent[at]) low[at] = Math.min(low[at] ?? 0, seen[other] ?? 0)
  }
}

/** Reads off the walk through the part that begins at place `first` of the order what each entity and pair holds. */
function weigh(
  first: number,
  { order, seen, low, size, parent }: Walk,
  dependants: number[],
  bridges: { a: number; b: number; dependants: number }[],
): void {
  const part = order.slice(first)
  const all = part.length
  const cutOff = new Map<number, number[]>()
  for (const at of part.slice(1)) {
    const above = parent[at] ?? -1
    const below = size[at] ?? 0
    if ((low[at] ?? 0) > (seen[above] ?? 0)) {
      bridges.push({ a: Math.min(at, above), b: Math.max(at, above), dependants: Math.min(below, all - below) })
    }
    if ((low[at] ?? 0) >= (seen[above] ?? 0)) cutOff.set(above, [...(cutOff.get(above) ?? []), below])
  }
  for (const [at, parts] of cutOff) {
    const rest = all - 1 - parts.reduce((sum, one) => sum + one, 0)
    dependants[at] = all - 1 - Math.max(rest, ...parts)
  }
}
