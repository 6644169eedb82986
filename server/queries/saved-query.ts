/** A saved query as the server holds it: what the contract shows of it, and the statement behind it. */
import type { Query } from '../../contract/queries.ts'

/** Where a blank's suggestions come from: given values, everything in a range, or the rows of another query. */
export type Suggestion =
  | { readonly kind: 'list'; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: 'range'; readonly from: string | number; readonly to: string | number }
  | { readonly kind: 'query'; readonly id: string }

export interface SavedQuery {
  readonly query: Query
  readonly text: string
  /** By name of the parameter. */
  readonly suggestions: ReadonlyMap<string, Suggestion>
}
