/** A change of the filter that begins with its first move and is one step until it ends. */
import { useMemo, useRef } from 'react'
import { beginFiltering, type Filtering } from '../../actions/begin-filtering.ts'

export function useFiltering(): Filtering {
  const current = useRef<Filtering | null>(null)
  return useMemo(
    () => ({
      to(change) {
        current.current ??= beginFiltering()
        current.current.to(change)
      },
      end() {
        current.current?.end()
        current.current = null
      },
    }),
    [],
  )
}
