/** Says that the server or its database is away, and goes by itself when they are back. */
import { CloudOff } from 'lucide-react'
import { useStore } from 'zustand'
import { connection } from '../../api/connection.ts'

const WORDS = {
  offline: 'The server cannot be reached.',
  database: 'The database does not answer.',
} as const

export function ConnectionBanner() {
  const lost = useStore(connection, (state) => state.lost)
  return (
    <div className="banner-place" role="alert">
      {lost !== null && (
        <p className="banner">
          <CloudOff aria-hidden="true" />
          <span>
            <strong>{WORDS[lost]}</strong> What you see stays; this line goes away as soon as it is back.
          </span>
        </p>
      )}
    </div>
  )
}
