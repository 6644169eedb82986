/** Tells our own id and kind of what a Cytoscape event happened to. */
import type { Pointed } from './point-out.ts'

/** Null for the paper itself. */
export function pointedOf(target: unknown): Pointed | null {
  const id = idOf(target)
  if (id === null) return null
  if (id.startsWith('e ')) return { kind: 'entity', id: id.slice(2) }
  return id.startsWith('l ') || id.startsWith('d ') ? { kind: 'line', id: id.slice(2) } : null
}

function idOf(target: unknown): string | null {
  if (!hasId(target)) return null
  const id = target.id()
  return typeof id === 'string' ? id : null
}

function hasId(target: unknown): target is { id(): unknown } {
  return typeof target === 'object' && target !== null && 'id' in target && typeof target.id === 'function'
}
