/** What the server's process and the one that owns the embedded database say to each other. */
import type { Parameters, Table } from '../port.ts'

/** `transaction` is a number that the asking side chose at `begin`. */
export type Request =
  | { readonly kind: 'open'; readonly path: string }
  | { readonly kind: 'read'; readonly text: string; readonly parameters: Parameters; readonly maxRows: number | null }
  | { readonly kind: 'begin'; readonly transaction: number }
  | { readonly kind: 'run'; readonly transaction: number; readonly text: string; readonly parameters: Parameters }
  | { readonly kind: 'commit' | 'rollback'; readonly transaction: number }
  | { readonly kind: 'define'; readonly text: string }
  | { readonly kind: 'save'; readonly path: string }
  | { readonly kind: 'version' | 'checkpoint' | 'ping' | 'close' }

export type RequestMessage = Request & { readonly id: number }

/**
 * Why a request failed. `refused`: the statement makes no sense to the
 * database; `conflict`: another writer was first; `read-only`: a reading
 * request would have written; `inexact`: a number that JSON cannot hold, in
 * `message`; `open`: the file cannot be had; `fault`: anything else.
 */
export interface Failure {
  readonly reason: 'refused' | 'conflict' | 'read-only' | 'inexact' | 'open' | 'fault'
  readonly message: string
}

/** Statements are answered with a table, `version` with a text, all else with null. */
export type Answer = Table | string | null

export type AnswerMessage =
  | { readonly id: number; readonly answer: Answer }
  | { readonly id: number; readonly failure: Failure }

/** The answer to a request that runs a statement. */
export const asTable = (answer: Answer): Table => {
  if (answer === null || typeof answer === 'string') throw new Error('The process of the database answered no table.')
  return answer
}

/** The answer to `version`. */
export const asText = (answer: Answer): string => {
  if (typeof answer !== 'string') throw new Error('The process of the database answered no text.')
  return answer
}
