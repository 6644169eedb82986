/** The kinds of neighbours to choose among, counted once without a period and again for each period that is chosen. */
import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { NeighbourKind, NeighbourKindsAnswer } from '../../../contract/neighbours.ts'
import { fetchNeighbourKinds } from '../../api/fetch-neighbours.ts'
import type { NeighbourChoice } from '../../model/choose-kinds.ts'

/** Somebody who types a year goes on within it. */
const PAUSE_MS = 200

type Period = Pick<NeighbourChoice, 'from' | 'to'>

interface Kinds {
  /** Without a period. */
  readonly all: UseQueryResult<NeighbourKindsAnswer>
  /** Within the period of the choice, or the last one that was counted. */
  readonly kinds: readonly NeighbourKind[]
  /** True while `kinds` are not yet those of the period. */
  readonly counting: boolean
  /** Why they cannot be counted; null when they can. */
  readonly error: Error | null
  readonly retry: () => void
}

const kindsOf = (ids: readonly string[], exclude: readonly string[], { from, to }: Period) =>
  queryOptions({
    queryKey: ['neighbour-kinds', ids, exclude, from, to],
    queryFn: ({ signal }) =>
      fetchNeighbourKinds(
        { ids: [...ids], exclude: [...exclude], ...(from !== null && { from }), ...(to !== null && { to }) },
        signal,
      ),
  })

export function useKinds(ids: readonly string[], exclude: readonly string[], { from, to }: Period): Kinds {
  const [asked, setAsked] = useState<Period>({ from, to })
  useEffect(() => {
    const timer = setTimeout(() => setAsked({ from, to }), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [from, to])
  const all = useQuery(kindsOf(ids, exclude, { from: null, to: null }))
  const dated = useQuery({ ...kindsOf(ids, exclude, asked), placeholderData: keepPreviousData })
  return {
    all,
    kinds: (dated.data ?? all.data)?.kinds ?? [],
    counting: asked.from !== from || asked.to !== to || dated.isFetching || dated.isPlaceholderData,
    error: dated.error,
    retry: () => void dated.refetch(),
  }
}
