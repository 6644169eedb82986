/** The cache of what the server said; when the connection comes back, everything in sight is asked again. */
import { QueryClient } from '@tanstack/react-query'
import { connection } from './connection.ts'

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * 60_000,
      // A lost connection is watched elsewhere, and every other failure would only repeat itself.
      retry: false,
      refetchOnWindowFocus: false,
      networkMode: 'always',
    },
  },
})

connection.subscribe((state, before) => {
  if (before.lost !== null && state.lost === null) void queryClient.invalidateQueries()
})
