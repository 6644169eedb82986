/** What an adapter of a database does: it runs text, and knows nothing of named statements. */
import type { Graph, Parameters, Table } from './port.ts'

/**
 * How long a statement may take and how many rows it may give (null: as many as
 * there are); `signal` ends it when nobody waits for it any more.
 */
export interface ReadLimits {
  readonly timeoutMs: number
  readonly maxRows: number | null
  readonly signal?: AbortSignal
}

/** Runs text inside a transaction that may write. */
export type RunText = (text: string, parameters: Parameters) => Promise<Table>

export interface Engine extends Pick<Graph, 'version' | 'askReader' | 'prepareReader' | 'checkpoint' | 'ready'> {
  readonly name: Graph['engine']
  /** Reads under the limits; whatever the text would write is refused. @throws EntourageError `bad-request` when `signal` ended it */
  read(text: string, parameters: Parameters, limits: ReadLimits): Promise<Table>
  /** All of `work` or none of it; called for one writer at a time. Runs `work` again after a conflict. */
  write<Result>(work: (run: RunText) => Promise<Result>): Promise<Result>
  /** Runs a statement of the schema, outside any transaction of ours. */
  define(text: string): Promise<void>
  /** Lets go of the database; called when nothing runs any more. */
  close(): Promise<void>
}

/** The database refused a statement as such: its text or the values in it make no sense to it. */
export class RefusedStatement extends Error {
  override readonly name = 'RefusedStatement'
}
