/** Entities of certain types by name, asked when the typing pauses. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Entity } from '../../../contract/graph.ts'
import { fetchSearch } from '../../api/fetch-search.ts'

const PAUSE = 90
const SHOWN = 12

interface Found {
  readonly entities: readonly Entity[]
  /** How many there are; of several types at once it counts all types. */
  readonly total: number
  readonly searching: boolean
  readonly error: Error | null
}

export function useEntitySearch(text: string, types: readonly string[]): Found {
  const words = text.trim()
  const [asked, setAsked] = useState(words)
  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words])
  const [only, ...others] = types
  const wish = { q: asked, limit: SHOWN, ...(only !== undefined && others.length === 0 ? { type: only } : {}) }
  const found = useQuery({
    queryKey: ['search', 'of a type', wish],
    queryFn: ({ signal }) => fetchSearch(wish, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  const isLate = asked !== words || found.isFetching
  return {
    entities: words === '' ? [] : (found.data?.hits.map(({ entity }) => entity) ?? []),
    total: found.data?.total ?? 0,
    searching: isLate,
    error: found.error,
  }
}
