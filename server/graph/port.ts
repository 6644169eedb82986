/**
 * The one door to the database. Everything above it knows statements by name
 * (the files under `cypher/`), never their text, and never which engine runs.
 */
import type { z } from 'zod'

/** Values by parameter name, as the statement's header declares them. */
export type Parameters = Readonly<Record<string, unknown>>

/** Type names for the statement's placeholders, such as `{ Type: 'Person' }`. */
export type Names = Readonly<Record<string, string>>

/** Runs a named statement; rows are checked against its header and against `row`. */
export type Run = <Row>(statement: string, parameters: Parameters, row: z.ZodType<Row>, names?: Names) => Promise<Row[]>

/** One transaction; any error in it rolls all of it back. */
export interface Transaction {
  readonly run: Run
}

/** How many rows a statement has: so many, or more than so many where not all were counted. */
export interface RowCount {
  readonly rows: number
  readonly isAll: boolean
}

/** A table as an engine gives it, plain JSON values only. Where `count` has more than its rows, `maxRows` struck. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly unknown[])[]
  readonly count: RowCount
}

/** What a statement given as text may take; `signal` ends it when nobody waits for it any more. */
export interface TextLimits {
  readonly timeoutMs: number
  readonly maxRows: number
  readonly signal?: AbortSignal
}

/** What a user's own statement may take. */
export interface AskLimits extends TextLimits {
  /** Of the rows as JSON. */
  readonly maxBytes: number
}

/** A table of which `limitedBy` says which limit cut it off, and how long the database took for it. */
export interface AskedTable extends Table {
  readonly limitedBy: 'rows' | 'bytes' | null
  readonly milliseconds: number
}

export interface Graph {
  readonly engine: 'embedded' | 'neo4j'
  /** How often something was written through this port; other servers may write to the same Neo4j besides. */
  written(): number
  /** The engine's version, asked once. */
  version(): Promise<string>
  /** A named reading statement, in READ mode, under the deadline; repeated when the connection or the child process was lost. */
  readonly read: Run
  /** All of `work` or none of it; one writer at a time. `work` may be run again after a conflict, so it keeps no state outside. */
  write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>
  /** A reading statement given as text (a saved query). Only text that the product ships or the guard let pass. */
  ask(text: string, parameters: Parameters, limits: TextLimits): Promise<Table>
  /**
   * A user's own statement, which the guard let pass: in a process of its own that can only read, a few at a time.
   * @throws EntourageError `bad-request` with its place in the statement, `too-many-requests`, or a limit's own code
   */
  askReader(text: string, parameters: Parameters, limits: AskLimits): Promise<AskedTable>
  /** Has a process at hand for a statement that is likely to come, with what was written so far; ended when none comes. */
  prepareReader(): Promise<void>
  /** Makes what was written durable now (after a load). */
  checkpoint(): Promise<void>
  /** Resolves when the database answers; throws EntourageError `database-unavailable` with a sentence otherwise. */
  ready(): Promise<void>
  /** Finishes what runs, then lets go of the database. */
  close(): Promise<void>
}
