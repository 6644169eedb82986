/**
 * Entities and links as the canvas draws them, kept in memory for the present
 * version of the data: an answer reads only those that no answer before it had.
 */
import type { Entity, Link } from '../../contract/graph.ts'
import type { Graph } from '../graph/port.ts'
import { readEntities } from './read-entities.ts'
import { readLinks } from './read-links.ts'

export interface Drawn {
  /** Those that have these ids, by id; an id that none has is left out. */
  entities(ids: Iterable<string>): Promise<Map<string, Entity>>
  links(ids: Iterable<string>): Promise<Map<string, Link>>
}

/** What another server changed is drawn so much later at most: asking for the version takes half as long as a short statement. */
export const DRAWN_MAX_AGE_MS = 1_000

/** Of each kind, about half a kilobyte a piece; with more the memory begins anew. */
const MOST_KEPT = 20_000

type Read<Value> = (graph: Graph, ids: Iterable<string>) => Promise<Map<string, Value>>

const remembered = new WeakMap<Graph, { readonly version: string; readonly drawn: Drawn }>()

function remember<Value>(graph: Graph, read: Read<Value>): (ids: Iterable<string>) => Promise<Map<string, Value>> {
  const kept = new Map<string, Value>()
  return async (ids) => {
    const found = new Map<string, Value>()
    const missing = new Set<string>()
    for (const id of ids) {
      const value = kept.get(id)
      if (value === undefined) missing.add(id)
      else found.set(id, value)
    }
    if (missing.size === 0) return found
    const fresh = await read(graph, missing)
    if (kept.size + fresh.size > MOST_KEPT) kept.clear()
    for (const [id, value] of fresh) {
      found.set(id, value)
      if (kept.size < MOST_KEPT) kept.set(id, value)
    }
    return found
  }
}

/** `version` is the data version that the caller has just read (`readDataVersion`). */
export function recallDrawn(graph: Graph, version: string): Drawn {
  const known = remembered.get(graph)
  if (known?.version === version) return known.drawn
  const drawn: Drawn = { entities: remember(graph, readEntities), links: remember(graph, readLinks) }
  remembered.set(graph, { version, drawn })
  return drawn
}
