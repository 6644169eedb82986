/** The saved queries that the product ships. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ErrorDetail } from '../../contract/error.ts'
import type { Query } from '../../contract/queries.ts'
import { EntourageError } from '../errors.ts'
import { parseQuery } from './parse-query.ts'
import type { SavedQuery } from './saved-query.ts'

export interface Queries {
  /** All queries, by title. */
  list(): readonly Query[]
  find(id: string): SavedQuery | undefined
}

function toLine({ file, line, column, message }: ErrorDetail): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(':')}: ${message}`
}

/** Another query that a blank's suggestions come from must be there. */
function checkSuggestions(saved: ReadonlyMap<string, SavedQuery>): ErrorDetail[] {
  return [...saved].flatMap(([id, { suggestions }]) =>
    [...suggestions].flatMap(([name, suggestion]) =>
      suggestion.kind === 'query' && !saved.has(suggestion.id)
        ? [
            {
              file: `${id}.cypher`,
              message: `the suggestions for ${name} come from “${suggestion.id}”, which is no query`,
            },
          ]
        : [],
    ),
  )
}

/**
 * Reads every `.cypher` file of the folder. A mistake in any of them throws
 * EntourageError `internal`, whose message has a line for each mistake in all of
 * them: they are the product's own, and a start that hides one is no start.
 */
export function openQueries(folder: string): Queries {
  const saved = new Map<string, SavedQuery>()
  const problems: ErrorDetail[] = []
  const files = readdirSync(folder).filter((name) => name.endsWith('.cypher'))
  for (const file of files.toSorted()) {
    const parsed = parseQuery(file, readFileSync(join(folder, file), 'utf8'))
    problems.push(...parsed.problems)
    if (parsed.saved !== null) saved.set(parsed.saved.query.id, parsed.saved)
  }
  if (problems.length === 0) problems.push(...checkSuggestions(saved))
  if (problems.length > 0) {
    throw new EntourageError(
      'internal',
      `The saved queries have mistakes:\n${problems.map(toLine).join('\n')}`,
      problems,
    )
  }
  const list = [...saved.values()]
    .map(({ query }) => query)
    .toSorted((one, other) => (one.title < other.title ? -1 : 1))
  return { list: () => list, find: (id) => saved.get(id) }
}
