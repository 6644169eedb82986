/** The saved queries that the product ships, read once when the server starts. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorDetail } from '../../contract/error.ts'
import { findSuggestionProblems } from './link-query.ts'
import { parseQuery } from './parse-query.ts'
import type { SavedQuery } from './saved-query.ts'

/** By id. `problems` has every mistake in the files; those that have one are not among the queries. */
export interface ShippedQueries {
  readonly queries: ReadonlyMap<string, SavedQuery>
  readonly problems: readonly ErrorDetail[]
}

/** Reads every `.cypher` file of the folder; a mistake in one of them keeps none of the others from working. */
export function openQueries(folder: string): ShippedQueries {
  const queries = new Map<string, SavedQuery>()
  const problems: ErrorDetail[] = []
  const files = readdirSync(folder).filter((name) => name.endsWith('.cypher'))
  for (const file of files.toSorted()) {
    const { saved, problems: found } = parseQuery(file, readFileSync(join(folder, file), 'utf8'))
    problems.push(...found)
    if (saved !== null) queries.set(saved.query.id, saved)
  }
  const parsed = new Map(queries)
  for (const [id, saved] of parsed) {
    const found = findSuggestionProblems(saved, (other) => parsed.get(other))
    if (found.length > 0) queries.delete(id)
    problems.push(...found.map((problem) => ({ file: `${id}.cypher`, ...problem })))
  }
  return { queries, problems }
}

/** A problem in a line: `who-left.cypher:3:16: …`. */
export function tellProblem({ file, line, column, message }: ErrorDetail): string {
  return [[file, line, column].filter((part) => part !== undefined).join(':'), message].filter(Boolean).join(': ')
}
