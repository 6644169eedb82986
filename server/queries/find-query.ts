/** Finds saved queries, shipped and users' own. The latter are read each time, since another server may change them. */
import type { Query } from '../../contract/queries.ts'
import { notFound } from '../explore/not-found.ts'
import type { Graph } from '../graph/port.ts'
import { linkQuery } from './link-query.ts'
import type { ShippedQueries } from './open-queries.ts'
import { readOwnQueries, readOwnQuery } from './read-own-queries.ts'
import type { SavedQuery } from './saved-query.ts'

/**
 * The query with the id; one that is shipped goes before a user's own.
 * @throws EntourageError `not-found`
 */
export async function findQuery(graph: Graph, { queries }: ShippedQueries, id: string): Promise<SavedQuery> {
  const saved = queries.get(id) ?? (await readOwnQuery(graph, id))
  if (saved === null) throw notFound('saved query', id)
  return saved
}

/** All queries, by title. */
export async function listQueries(graph: Graph, { queries }: ShippedQueries): Promise<Query[]> {
  const own = (await readOwnQueries(graph)).filter(({ query }) => !queries.has(query.id))
  const all = new Map([...queries.values(), ...own].map((saved) => [saved.query.id, saved]))
  return [...all.values()]
    .map((saved) => linkQuery(saved, (id) => all.get(id)))
    .toSorted((one, other) => (one.title < other.title ? -1 : 1))
}
