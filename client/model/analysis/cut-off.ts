/** Who would be cut off, when an entity or a link turned out to be wrong. */
import type { Network } from './network.ts'

/**
 * The ids that lose their way to the largest part that is left of what was
 * connected, in order, without this entity or without the connection of this pair.
 */
export function cutOff({ ids, neighbours }: Network, without: string | readonly [string, string]): readonly string[] {
  const gone = typeof without === 'string' ? ids.indexOf(without) : -1
  const [a, b] = typeof without === 'string' ? [-1, -1] : without.map((id) => ids.indexOf(id))
  const isCut = (from: number, to: number): boolean => (from === a && to === b) || (from === b && to === a)
  const starts = typeof without === 'string' ? (neighbours[gone] ?? []) : [a ?? -1, b ?? -1]
  const parts: number[][] = []
  const seen = new Set<number>([gone])
  for (const start of starts) {
    if (seen.has(start)) continue
    seen.add(start)
    const part = [start]
    for (const at of part) {
      for (const next of neighbours[at] ?? []) {
        if (seen.has(next) || isCut(at, next)) continue
        seen.add(next)
        part.push(next)
      }
    }
    parts.push(part)
  }
  const largest = parts.reduce((best, part) => (part.length > best.length ? part : best), [] as number[])
  return parts.flatMap((part) => (part === largest ? [] : part.flatMap((at) => ids[at] ?? []))).sort()
}
