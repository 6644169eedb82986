/** A saved query as the server holds it: what the contract shows of it, and what runs. */
import type { Query } from '../../contract/queries.ts'

export interface SavedQuery {
  readonly query: Query
  /** What is below the header. */
  readonly statement: string
  /** The names of the queries whose rows are suggestions, by the name of the blank. */
  readonly suggestedBy: ReadonlyMap<string, string>
}
