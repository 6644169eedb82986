/** The runs of questions that this browser remembers, the latest first. */
import type { Question } from './question.ts'

export interface PastRun {
  /** Unique in this browser. */
  readonly id: string
  readonly question: Question
  /** The question in words, as it was asked. */
  readonly words: string
  /** ISO date and time. */
  readonly at: string
  /** How many rows came; null: it failed. */
  readonly rows: number | null
  readonly milliseconds: number | null
  readonly favourite: boolean
}

export const RUNS_MAX = 200

/**
 * With the run in front. The same question again replaces its last run and
 * stays a favourite; past 200 the oldest go, favourites last of all.
 */
export function addRun(runs: readonly PastRun[], run: PastRun): readonly PastRun[] {
  const key = keyOf(run.question)
  const before = runs.find((each) => keyOf(each.question) === key)
  const others = runs.filter((each) => each !== before)
  return withinLimit([{ ...run, favourite: run.favourite || before?.favourite === true }, ...others])
}

export function toggleFavourite(runs: readonly PastRun[], id: string): readonly PastRun[] {
  return runs.map((run) => (run.id === id ? { ...run, favourite: !run.favourite } : run))
}

/** Without all that are no favourites. */
export function clearRuns(runs: readonly PastRun[]): readonly PastRun[] {
  return runs.filter(({ favourite }) => favourite)
}

/** Reads what was kept; anything that is not understood is left out. */
export function readRuns(text: string | null): readonly PastRun[] {
  let stored: unknown
  try {
    stored = JSON.parse(text ?? '[]')
  } catch {
    return []
  }
  return Array.isArray(stored) ? withinLimit(stored.filter(isRun)) : []
}

function withinLimit(runs: readonly PastRun[]): readonly PastRun[] {
  if (runs.length <= RUNS_MAX) return runs
  const excess = runs.length - RUNS_MAX
  const plain = runs.filter(({ favourite }) => !favourite)
  const going = new Set([...plain.slice(-excess), ...(excess > plain.length ? runs.slice(plain.length - excess) : [])])
  return runs.filter((run) => !going.has(run))
}

const keyOf = (question: Question): string => JSON.stringify(question)

function isRun(value: unknown): value is PastRun {
  if (typeof value !== 'object' || value === null) return false
  const run = value as Partial<Record<keyof PastRun, unknown>>
  return (
    typeof run.id === 'string' &&
    typeof run.words === 'string' &&
    typeof run.at === 'string' &&
    typeof run.favourite === 'boolean' &&
    isQuestion(run.question)
  )
}

function isQuestion(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { kind, id, statement, blanks } = value as Record<string, unknown>
  if (typeof blanks !== 'object' || blanks === null) return false
  return (kind === 'saved' && typeof id === 'string') || (kind === 'cypher' && typeof statement === 'string')
}
