/**
 * What the Ask panel is at: which question is open, what is filled in, what ran
 * and what came back. It is kept here so that looking at the details of
 * something does not lose an answer.
 */
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { ErrorDetail } from '../../contract/error.ts'
import type { Query } from '../../contract/queries.ts'
import type { Answer } from '../model/ask/answer.ts'
import type { Blanks } from '../model/ask/blanks.ts'
import type { ParameterForm, QueryForm } from '../model/ask/query-text.ts'
import type { Question } from '../model/ask/question.ts'

export type AskPage = 'questions' | 'write' | 'runs'

/** What became of the last run; `question` is what was asked, whatever has been typed since. */
export type Run =
  | { readonly kind: 'none' }
  | { readonly kind: 'running'; readonly question: Question; readonly stop: AbortController; readonly since: number }
  | { readonly kind: 'answered'; readonly question: Question; readonly answer: Answer }
  | {
      readonly kind: 'failed'
      readonly question: Question
      readonly message: string
      /** By name of the blank. */
      readonly problems: ReadonlyMap<string, string>
      /** Places in the statement. */
      readonly places: readonly ErrorDetail[]
    }
  | { readonly kind: 'cancelled'; readonly question: Question }

/** A statement of one's own while it is being written. */
export interface Draft {
  readonly statement: string
  readonly blanks: Blanks
  /** By name of the parameter, what it takes, as far as the writer said. */
  readonly parameters: Readonly<Record<string, ParameterForm>>
  readonly form: Omit<QueryForm, 'parameters'>
  /** The own query that is being edited; null: it was never saved. */
  readonly saved: { readonly id: string; readonly revision: number } | null
}

export interface AskState {
  readonly page: AskPage
  /** The id of the saved query that is open. */
  readonly open: string | null
  readonly blanks: Blanks
  readonly draft: Draft
  /** The last run of a saved query, and that of the draft. */
  readonly savedRun: Run
  readonly draftRun: Run
  /** The question came from a shared address and was not run yet. */
  readonly shared: boolean
  /** Somebody asks before anything is on the canvas. */
  readonly beginning: boolean
  /** The own query that was removed last, which can be brought back. */
  readonly removed: Query | null
}

export const EMPTY_DRAFT: Draft = {
  statement: '',
  blanks: {},
  parameters: {},
  form: { name: '', title: '', about: '', returns: '', tags: '', result: 'graph' },
  saved: null,
}

export const askStore = createStore<AskState>(() => ({
  page: 'questions',
  open: null,
  blanks: {},
  draft: EMPTY_DRAFT,
  savedRun: { kind: 'none' },
  draftRun: { kind: 'none' },
  shared: false,
  beginning: false,
  removed: null,
}))

export function useAsk<Selected>(selector: (state: AskState) => Selected): Selected {
  return useStore(askStore, selector)
}
