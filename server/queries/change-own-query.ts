/**
 * Adds, changes and removes users' own saved queries. Each is one transaction
 * that first locks the query and then compares its revision, so that of two who
 * edited the same one the second is told of the first, whichever server they use.
 */
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Query } from '../../contract/queries.ts'
import { ChangedMeanwhile, EntourageError } from '../errors.ts'
import { notFound } from '../explore/not-found.ts'
import type { Graph, Transaction } from '../graph/port.ts'
import { linkQuery } from './link-query.ts'
import { checkOwnQuery } from './check-own-query.ts'
import type { ShippedQueries } from './open-queries.ts'
import { readOwnQueries, readOwnQuery } from './read-own-queries.ts'
import type { SavedQuery } from './saved-query.ts'

const Locked = z.object({ revision: z.number().int().nonnegative() })
const Nothing = z.never()

/** The revision of the query that nobody else can change now; 0 when there is none of that id. */
async function lock({ run }: Transaction, id: string): Promise<number> {
  const [locked] = await run('lock-query', { id, change: randomUUID() }, Locked)
  return locked?.revision ?? 0
}

const save = ({ run }: Transaction, { id, title, text }: Query, revision: number): Promise<unknown> =>
  run('save-query', { id, title, text, revision }, Nothing)

/** Thrown inside the transaction so that nothing of it stays, the lock included. */
class Stale extends Error {
  override readonly name = 'Stale'
}

/** Does `work` if the revision is still the one that was edited. */
async function ifUnchanged(
  graph: Graph,
  shipped: ShippedQueries,
  id: string,
  revision: number,
  work: (transaction: Transaction) => Promise<unknown>,
): Promise<void> {
  try {
    await graph.write(async (transaction) => {
      if ((await lock(transaction, id)) !== revision) throw new Stale()
      await work(transaction)
    })
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    const current = await readOwnQuery(graph, id)
    const happened = current === null ? 'removed' : 'changed'
    const message = `Somebody else has ${happened} this query since you opened it. Nothing of yours was saved.`
    throw new ChangedMeanwhile(message, current === null ? null : await toAnswer(graph, shipped, current))
  }
}

const withRevision = (saved: SavedQuery, revision: number): SavedQuery => ({
  ...saved,
  query: { ...saved.query, revision },
})

async function toAnswer(graph: Graph, { queries }: ShippedQueries, saved: SavedQuery): Promise<Query> {
  const own = saved.suggestedBy.size === 0 ? [] : await readOwnQueries(graph)
  const others = new Map(own.map((one) => [one.query.id, one]))
  return linkQuery(saved, (id) => queries.get(id) ?? others.get(id))
}

function refuseShipped({ queries }: ShippedQueries, id: string): void {
  if (!queries.has(id)) return
  const message = `“${id}” ships with Entourage and cannot be changed. Give your query another name.`
  throw new EntourageError('conflict', message, [{ field: 'text', message }])
}

/**
 * Saves a new query under the name in its header.
 * @throws EntourageError `conflict` when the name is taken, and what `checkOwnQuery` throws
 */
export async function addQuery(
  graph: Graph,
  shipped: ShippedQueries,
  text: string,
  statementKb: number,
): Promise<Query> {
  const saved = await checkOwnQuery(graph, shipped, text, statementKb)
  const { id } = saved.query
  refuseShipped(shipped, id)
  try {
    await graph.write(async (transaction) => {
      if ((await lock(transaction, id)) > 0) throw new Stale()
      await save(transaction, saved.query, 1)
    })
  } catch (error) {
    if (!(error instanceof Stale)) throw error
    const message = `There is a query called “${id}” already. Give yours another name.`
    throw new EntourageError('conflict', message, [{ field: 'text', message }])
  }
  await graph.checkpoint()
  return toAnswer(graph, shipped, withRevision(saved, 1))
}

/**
 * Gives a user's own query a new text; its name stays.
 * @throws ChangedMeanwhile when `revision` is no longer the current one, and what `checkOwnQuery` throws
 */
export async function changeQuery(
  graph: Graph,
  shipped: ShippedQueries,
  id: string,
  { text, revision }: { readonly text: string; readonly revision: number },
  statementKb: number,
): Promise<Query> {
  refuseShipped(shipped, id)
  const saved = await checkOwnQuery(graph, shipped, text, statementKb)
  if (saved.query.id !== id) {
    const message = `The name of a query stays what it is: “${id}”, not “${saved.query.id}”. Save it as a new one instead.`
    throw new EntourageError('bad-request', message, [{ field: 'text', line: 1, message }])
  }
  await ifUnchanged(graph, shipped, id, revision, (transaction) => save(transaction, saved.query, revision + 1))
  await graph.checkpoint()
  return toAnswer(graph, shipped, withRevision(saved, revision + 1))
}

/**
 * Removes a user's own query, and answers it, so that it can be brought back.
 * @throws EntourageError `not-found`; ChangedMeanwhile when `revision` is no longer the current one
 */
export async function removeQuery(graph: Graph, shipped: ShippedQueries, id: string, revision: number): Promise<Query> {
  refuseShipped(shipped, id)
  const saved = await readOwnQuery(graph, id)
  if (saved === null) throw notFound('saved query', id)
  await ifUnchanged(graph, shipped, id, revision, ({ run }) => run('remove-query', { id }, Nothing))
  await graph.checkpoint()
  return toAnswer(graph, shipped, saved)
}
