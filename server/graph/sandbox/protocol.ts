/** What the server's process and one that runs the statements of users say to each other, one question at a time. */
import type { ErrorCode, ErrorDetail } from '../../../contract/error.ts'
import type { AskedTable, Parameters } from '../port.ts'

/** Where to read: a copy of the embedded database, or a Neo4j. */
export type Source =
  | { readonly kind: 'snapshot'; readonly path: string }
  | {
      readonly kind: 'neo4j'
      readonly uri: string
      readonly user: string
      readonly password: string
      readonly database: string | null
    }

export interface Question {
  readonly text: string
  readonly parameters: Parameters
  readonly timeoutMs: number
  readonly maxRows: number
  readonly maxBytes: number
}

export type Request =
  | { readonly kind: 'open'; readonly source: Source }
  | { readonly kind: 'ask'; readonly question: Question }

/** An error that Entourage raises on purpose; `code` null: a fault of ours. */
export interface Failure {
  readonly code: ErrorCode | null
  readonly message: string
  readonly details: readonly ErrorDetail[]
}

/** `table` is null after `open`. */
export type Answer = { readonly table: AskedTable | null } | { readonly failure: Failure }

export type ReadTable = Omit<AskedTable, 'milliseconds'>

/** What the process has opened, and asks. */
export interface Reader {
  ask(question: Question): Promise<ReadTable>
  close(): Promise<void>
}
