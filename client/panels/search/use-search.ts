/** What the server finds for the words in the field, asked when the typing pauses. */
import { keepPreviousData, useQuery } from '@tanstack/react-query'
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
}

export function useSearch(text: string): Found {
  const words = text.trim()
  const [asked, setAsked] = useState(words)

  useEffect(() => {
    const timer = setTimeout(() => setAsked(words), PAUSE)
    return () => clearTimeout(timer)
  }, [words])

  const query = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => fetchSearch({ q: asked, limit: 8 }, signal),
    enabled: asked !== '',
    placeholderData: keepPreviousData,
  })
  const searching = asked !== words || query.isFetching || query.isPlaceholderData
  return { words, answer: query.data, error: query.error, searching }
}
