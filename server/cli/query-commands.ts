/** The command `query`: runs a saved query, or lists them. */
import type { Query } from '../../contract/queries.ts'
import { EntourageError } from '../errors.ts'
import type { Settings } from '../settings.ts'
import type { CommandOf } from './commands.ts'
import { fillBlanks } from './fill-blanks.ts'
import { printRows, toTable } from './print-rows.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'

function findQuery(queries: readonly Query[], id: string): Query {
  const query = queries.find((one) => one.id === id)
  if (query !== undefined) return query
  const known = queries.map((one) => one.id).join(', ')
  throw new EntourageError('not-found', `There is no query “${id}”. There are: ${known}.`)
}

export function printQuery(command: CommandOf<'query'>, settings: Settings, { out, err }: Terminal): Promise<number> {
  return withBackend(settings, async (backend) => {
    const query = findQuery(await backend.listQueries(), command.query)
    const answer = await backend.runQuery(query.id, fillBlanks(query, command.parameters))
    printLines(out, printRows(answer, command.format))
    if (answer.limited) printLines(err, ['There are more rows than these; the setting QUERY_ROWS limits them.'])
    return EXIT.ok
  })
}

export function printQueries(
  { json }: CommandOf<'list-queries'>,
  settings: Settings,
  { out }: Terminal,
): Promise<number> {
  return withBackend(settings, async (backend) => {
    const queries = await backend.listQueries()
    const rows = queries.map(({ id, title, parameters }) => [
      id,
      title,
      parameters.map(({ name, type, required }) => `${name} (${type}${required ? '' : ', optional'})`),
    ])
    printLines(out, json ? [JSON.stringify(queries, null, 2)] : toTable(['query', 'title', 'blanks'], rows))
    return EXIT.ok
  })
}
