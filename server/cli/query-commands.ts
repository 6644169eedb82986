/** The command `query`: runs a saved query, or lists them. */
import { join } from 'node:path'
import type { CypherLimit } from '../../contract/cypher.ts'
import type { Query } from '../../contract/queries.ts'
import { findNearest } from '../ask/find-nearest.ts'
import { EntourageError } from '../errors.ts'
import { openQueries, tellProblem } from '../queries/open-queries.ts'
import type { Settings } from '../settings.ts'
import type { CommandOf } from './command.ts'
import { fillBlanks } from './fill-blanks.ts'
import { printRows, toTable } from './print-rows.ts'
import { EXIT, type Output, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'

function findQuery(queries: readonly Query[], id: string): Query {
  const query = queries.find((one) => one.id === id)
  if (query !== undefined) return query
  const known = queries.map((one) => one.id)
  const meant = findNearest(id, known)
  const others = meant === null ? `There are: ${known.join(', ')}.` : `Did you mean “${meant}”?`
  throw new EntourageError('not-found', `There is no query “${id}”. ${others}`)
}

/** Rows that were cut off are told beside the rows, never among them. */
export function tellLimit(err: Output, limited: CypherLimit | null): void {
  if (limited === null) return
  const setting = limited.by === 'rows' ? 'ASK_TABLE_ROWS' : 'ASK_ANSWER_MB'
  printLines(err, [`${limited.message} The setting ${setting} limits them.`])
}

export function printQuery(command: CommandOf<'query'>, settings: Settings, { out, err }: Terminal): Promise<number> {
  return withBackend(settings, async (backend) => {
    const query = findQuery(await backend.listQueries(), command.query)
    const answer = await backend.runQuery(query.id, fillBlanks(query, command.parameters))
    printLines(out, printRows(answer, command.format))
    tellLimit(err, answer.limited)
    return EXIT.ok
  })
}

/** Lists the queries; mistakes in the shipped files are told too, and keep none of the others from the list. */
export function printQueries(
  { json }: CommandOf<'list-queries'>,
  settings: Settings,
  { out, err }: Terminal,
): Promise<number> {
  return withBackend(settings, async (backend) => {
    const queries = await backend.listQueries()
    const rows = queries.map(({ id, title, parameters }) => [
      id,
      title,
      parameters.map(({ name, type, required }) => `${name} (${type}${required ? '' : ', optional'})`),
    ])
    printLines(out, json ? [JSON.stringify(queries, null, 2)] : toTable(['query', 'title', 'blanks'], rows))
    const { problems } = openQueries(join(settings.cypherFolder, 'queries'))
    printLines(err, problems.map(tellProblem))
    return problems.length === 0 ? EXIT.ok : EXIT.problems
  })
}
