/** Saves and removes users' own queries, and has the list asked for anew. */
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { ErrorDetail } from '../../../contract/error.ts'
import { Query } from '../../../contract/queries.ts'
import { addQuery, changeQuery, removeQuery } from '../../api/change-queries.ts'
import { RequestFailed } from '../../api/request-failed.ts'
import { askStore } from '../../store/ask-store.ts'
import { showNotice } from '../../store/show-notice.ts'
import { savedQueries } from './use-queries.ts'

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly query: Query }
  /** Somebody else changed it, or removed it (null). */
  | { readonly kind: 'conflict'; readonly current: Query | null }
  | { readonly kind: 'refused'; readonly message: string; readonly details: readonly ErrorDetail[] }

interface OwnQueries {
  readonly busy: boolean
  /** As a new query, or over the revision that was edited. */
  save(text: string, over: { readonly id: string; readonly revision: number } | null): Promise<SaveOutcome>
  remove(query: Query): Promise<void>
}

export function useOwnQueries(): OwnQueries {
  const client = useQueryClient()
  const [busy, setBusy] = useState(false)
  const refresh = (): Promise<void> => client.invalidateQueries({ queryKey: savedQueries.queryKey })
  const during = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    setBusy(true)
    try {
      return await work()
    } finally {
      setBusy(false)
    }
  }
  return {
    busy,
    save: (text, over) =>
      during(async () => {
        try {
          const query =
            over === null ? await addQuery(text) : await changeQuery(over.id, { text, revision: over.revision })
          // Nobody waits for the list: who hears that it is saved may go on writing, and saves over this revision next.
          void refresh()
          showNotice('Saved. Everybody who uses this store finds it among the questions.')
          return { kind: 'saved', query }
        } catch (error) {
          return outcomeOf(error, over !== null)
        }
      }),
    remove: (query) =>
      during(async () => {
        try {
          await removeQuery(query.id, query.revision ?? 0)
          askStore.setState({ open: null, removed: query })
        } catch (error) {
          if (!(error instanceof RequestFailed)) throw error
          showNotice(error.message, 'error')
        }
        await refresh()
      }),
  }
}

function outcomeOf(error: unknown, isChange: boolean): SaveOutcome {
  if (!(error instanceof RequestFailed)) throw error
  const current = Query.nullable().safeParse(error.current)
  if (isChange && error.code === 'conflict' && current.success) return { kind: 'conflict', current: current.data }
  return { kind: 'refused', message: error.message, details: error.details }
}
