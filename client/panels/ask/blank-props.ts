/** What every field for a blank is given. */
import type { QueryParameter } from '../../../contract/queries.ts'
import type { Blanks } from '../../model/ask/blanks.ts'

export interface BlankProps {
  readonly parameter: QueryParameter
  readonly blanks: Blanks
  readonly problem: string | null
  readonly onChange: (values: readonly string[]) => void
  /** For suggestions that the server has: the id of the query. */
  readonly queryId: string | null
  /** All blanks of the query, of which suggestions may need some. */
  readonly declared: readonly QueryParameter[]
}

/** With the id of its input, and that of what is said about it. */
export type FieldProps = BlankProps & { readonly id: string; readonly describedBy: string | undefined }
