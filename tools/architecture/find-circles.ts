/** Finds the circles of imports by Tarjan's strongly connected components (SIAM J. Comput. 1, 1972). */
import type { Module } from './module.ts'

/** Every set of files that can reach each other, as one circle along their imports, starting at the first by name. */
export function findCircles(modules: readonly Module[]): string[][] {
  const targets = new Map(modules.map((module) => [module.path, module.imports.flatMap(({ path }) => path ?? [])]))
  return components(targets)
    .filter((members) => members.length > 1 || isOwnTarget(members[0], targets))
    .map((members) => circleThrough(members.toSorted(), targets))
    .toSorted((one, other) => (one.join() < other.join() ? -1 : 1))
}

type Targets = ReadonlyMap<string, readonly string[]>

function isOwnTarget(path: string | undefined, targets: Targets): boolean {
  return path !== undefined && (targets.get(path) ?? []).includes(path)
}

function components(targets: Targets): string[][] {
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []

  const visit = (path: string): number => {
    const number = order.size
    let low = number
    order.set(path, number)
    open.push(path)
    for (const target of targets.get(path) ?? []) {
      if (!targets.has(target)) continue
      if (!order.has(target)) low = Math.min(low, visit(target))
      else if (open.includes(target)) low = Math.min(low, order.get(target) ?? low)
    }
    lowest.set(path, low)
    if (low === number) found.push(open.splice(open.indexOf(path)))
    return low
  }

  for (const path of targets.keys()) if (!order.has(path)) visit(path)
  return found
}

/** The shortest way from the first member back to itself, breadth first. */
function circleThrough(members: readonly string[], targets: Targets): string[] {
  const start = members[0] ?? ''
  const ways: string[][] = [[start]]
  const seen = new Set<string>()
  for (let way = ways.shift(); way !== undefined; way = ways.shift()) {
    for (const target of targets.get(way.at(-1) ?? '') ?? []) {
      if (target === start) return [...way, start]
      if (seen.has(target) || !members.includes(target)) continue
      seen.add(target)
      ways.push([...way, target])
    }
  }
  return [...members]
}
