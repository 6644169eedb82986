/** Whether the server and its database can be reached. Every request reports here; panels show a banner from it. */
import { createStore } from 'zustand/vanilla'

/** `offline`: no answer at all. `database`: the server answers, its database does not. null: all is well. */
export type Loss = 'offline' | 'database' | null

export const connection = createStore<{ readonly lost: Loss }>(() => ({ lost: null }))

/** Says how the connection is; the store changes only when that is news. */
export function reportConnection(lost: Loss): void {
  if (connection.getState().lost !== lost) connection.setState({ lost })
}
