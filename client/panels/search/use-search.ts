/** What the server finds for the words in the field, asked when the typing pauses. */
import { keepPreviousData, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { SearchAnswer } from '../../../contract/search.ts'
import { fetchSearch } from '../../api/fetch-search.ts'

const PAUSE = 90

interface Found {
  /** The words without the space around them. */
  readonly words: string
  readonly answer: SearchAnswer | undefined
  readonly error: Error | null
  /** True while `answer` is not yet the one for `words`. */
  readonly searching: boolean
  /** The answer for the words as they are now, without waiting for a pause; null when it cannot be had. */
  readonly askNow: () => Promise<SearchAnswer | null>
}

const search = (words: string) =>
  queryOptions({
    queryKey: ['search', words],
    queryFn: ({ signal }) => fetchSearch({ q: words, limit: 8 }, signal),
  })

export function useSearch(text: string): Found {
  const words = text.trim()
  const client = useQueryClient()
  const [asked, setAsked] = useState(words)

  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words])

  const query = useQuery({ ...search(asked), enabled: asked !== '', placeholderData: keepPreviousData })
  const searching = asked !== words || query.isFetching || query.isPlaceholderData
  const askNow = async (): Promise<SearchAnswer | null> => {
    try {
      return await client.query({ ...search(words), staleTime: 'static' })
    } catch {
      // The field shows the failure of its own question.
      return null
    }
  }
  return { words, answer: query.data, error: query.error, searching, askNow }
}
