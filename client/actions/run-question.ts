/** Asks a question and puts what comes back where the panel shows it. */
import type { ErrorDetail } from '../../contract/error.ts'
import type { Query, QueryParameter } from '../../contract/queries.ts'
import { countWords } from '../../view/words.ts'
import { askCypher } from '../api/ask-cypher.ts'
import { RequestFailed } from '../api/request-failed.ts'
import { runQuery } from '../api/run-query.ts'
import type { Answer } from '../model/ask/answer.ts'
import { fillBlanks } from '../model/ask/fill-blanks.ts'
import { EXPORT_ROWS } from '../model/ask/limit-words.ts'
import type { Question } from '../model/ask/question.ts'
import { announce } from '../store/announce.ts'
import { askStore, type Run } from '../store/ask-store.ts'
import { keepRun } from '../store/kept-questions.ts'
import { stopRun } from './open-question.ts'

export interface Asking {
  readonly question: Question
  readonly parameters: readonly QueryParameter[]
  /** The question in words, for the history. */
  readonly words: string
  readonly result: Query['result']
}

/** Checks the blanks, asks, and keeps the run in the history. A run that is under way is ended first. Never rejects. */
export async function runQuestion(asking: Asking): Promise<void> {
  const { question, parameters, words } = asking
  const which = question.kind === 'saved' ? 'savedRun' : 'draftRun'
  stopRun(which)
  const put = (run: Run): void => askStore.setState({ [which]: run, shared: false })
  const filling = fillBlanks(parameters, question.blanks)
  if (!filling.ok) {
    const message = filling.problems.size === 1 ? 'One blank is not right yet.' : 'Some blanks are not right yet.'
    put({ kind: 'failed', question, message, problems: filling.problems, places: [] })
    announce(message)
    return
  }
  const stop = new AbortController()
  const since = Date.now()
  put({ kind: 'running', question, stop, since })
  const isCurrent = (): boolean => {
    const now = askStore.getState()[which]
    return now.kind === 'running' && now.stop === stop
  }
  const keep = (answer: Answer | null): void =>
    keepRun({
      question,
      words,
      at: new Date(since).toISOString(),
      rows: answer?.rows.length ?? null,
      milliseconds: answer?.milliseconds ?? null,
    })
  try {
    const answer = await ask(asking, filling.parameters, { signal: stop.signal })
    if (!isCurrent()) return
    put({ kind: 'answered', question, answer })
    keep(answer)
    announce(`${countWords(answer.rows.length, 'row')} came back`)
  } catch (error) {
    if (!isCurrent()) return
    if (stop.signal.aborted) {
      put({ kind: 'cancelled', question })
      return
    }
    if (!(error instanceof RequestFailed)) throw error
    put({ kind: 'failed', question, ...sortOut(error) })
    keep(null)
    announce(error.message)
  }
}

/** Asks the same again for as many rows as can be had. Throws RequestFailed. */
export async function fetchAllRows(asking: Asking): Promise<Answer> {
  const filling = fillBlanks(asking.parameters, asking.question.blanks)
  return await ask(asking, filling.ok ? filling.parameters : {}, { maxRows: EXPORT_ROWS })
}

/** Ends the run that is under way; the server ends the statement as well. */
export function cancelRun(which: 'savedRun' | 'draftRun'): void {
  const run = askStore.getState()[which]
  if (run.kind !== 'running') return
  askStore.setState({ [which]: { kind: 'cancelled', question: run.question } satisfies Run })
  run.stop.abort()
  announce('Cancelled')
}

async function ask(
  { question, parameters, result }: Asking,
  values: Readonly<Record<string, unknown>>,
  { maxRows, signal }: { readonly maxRows?: number; readonly signal?: AbortSignal },
): Promise<Answer> {
  const most = maxRows === undefined ? {} : { maxRows }
  if (question.kind === 'saved') {
    const answer = await runQuery(question.id, { parameters: { ...values }, ...most }, signal)
    return { ...answer, hints: [], result }
  }
  // A statement of one's own must get every parameter that it names; an empty one is nothing.
  const empty = Object.fromEntries(parameters.map(({ name }) => [name, null]))
  const wish = { statement: question.statement, parameters: { ...empty, ...values }, ...most }
  const answer = await askCypher(wish, signal)
  return { ...answer, result }
}

/** Which of the details are about a blank and which about a place in the statement. */
function sortOut({
  message,
  details,
}: RequestFailed): Pick<Run & { kind: 'failed' }, 'message' | 'problems' | 'places'> {
  const nameOf = ({ field }: ErrorDetail): string | undefined => /^parameters\.(\w+)/.exec(field ?? '')?.[1]
  const problems = new Map(
    details.flatMap((detail) => {
      const name = nameOf(detail)
      return name === undefined ? [] : [[name, detail.message]]
    }),
  )
  return { message, problems, places: details.filter(({ line }) => line !== undefined) }
}
