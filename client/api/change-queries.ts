/** Adds, changes and removes users' own queries. All throw RequestFailed; a `conflict` has what is stored now in `current`. */
import { z } from 'zod'
import { Query, type QueryChange } from '../../contract/queries.ts'
import { request } from './request.ts'

export async function addQuery(text: string): Promise<Query> {
  return await request(Query, '/queries', { body: { text } })
}

/** `revision` is the one that was edited. */
export async function changeQuery(id: string, change: QueryChange): Promise<Query> {
  return await request(Query, `/queries/${encodeURIComponent(id)}`, { method: 'PUT', body: change })
}

export async function removeQuery(id: string, revision: number): Promise<void> {
  await request(z.unknown(), `/queries/${encodeURIComponent(id)}`, { method: 'DELETE', query: { revision } })
}
