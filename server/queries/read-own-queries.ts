/** Reads users' own saved queries from the store. */
import { z } from 'zod'
import type { Graph } from '../graph/port.ts'
import { parseQuery } from './parse-query.ts'
import type { SavedQuery } from './saved-query.ts'

const Stored = z.object({ id: z.string(), title: z.string(), text: z.string(), revision: z.number().int().positive() })
type Stored = z.infer<typeof Stored>

/**
 * A text that a later version of the product no longer understands stays in the
 * list, so that its owner can mend it.
 */
function toSaved({ id, title, text, revision }: Stored): SavedQuery {
  const { saved, problems } = parseQuery(null, text)
  if (saved !== null) return { ...saved, query: { ...saved.query, id, revision } }
  const about = `This query has a mistake: ${problems[0]?.message ?? 'it is not understood'}.`
  const query = { id, title, about, returns: '', tags: [], parameters: [], result: 'table' as const, text, revision }
  return { query, statement: text, suggestedBy: new Map() }
}

/** All of them, by id. */
export async function readOwnQueries(graph: Graph): Promise<SavedQuery[]> {
  return (await graph.read('own-queries', {}, Stored)).map(toSaved)
}

/** The one with the id, or null. */
export async function readOwnQuery(graph: Graph, id: string): Promise<SavedQuery | null> {
  const [stored] = await graph.read('own-query', { id }, Stored)
  return stored === undefined ? null : toSaved(stored)
}
