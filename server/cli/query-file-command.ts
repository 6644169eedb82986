/** The command `query --file`: runs a statement of the user's own, through the same guard as any other. */
import { readFile } from 'node:fs/promises'
import type { ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'
import { fillParameters } from '../queries/fill-parameters.ts'
import { tellProblem } from '../queries/open-queries.ts'
import { parseQuery } from '../queries/parse-query.ts'
import type { Settings } from '../settings.ts'
import type { CommandOf } from './command.ts'
import { fillBlanks } from './fill-blanks.ts'
import { printTable } from './print-rows.ts'
import { tellLimit } from './query-commands.ts'
import { EXIT, printLines, type Terminal } from './terminal.ts'
import { withBackend } from './with-backend.ts'

type Values = Readonly<Record<string, unknown>>

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new EntourageError('bad-request', `The file ${file} cannot be read.`, [], { cause: error })
  }
}

const hasHeader = (text: string): boolean => /^\uFEFF?\/\/ name:/.test(text)

/** Without a header nothing says what type a value has, so it is what it looks like. */
const guessValue = (typed: string): unknown => {
  if (typed === 'true' || typed === 'false') return typed === 'true'
  return /^-?\d+(\.\d+)?$/.test(typed) ? Number(typed) : typed
}

function toValues(file: string, text: string, typed: ReadonlyMap<string, string>): Values {
  if (!hasHeader(text)) return Object.fromEntries([...typed].map(([name, value]) => [name, guessValue(value)]))
  const { saved, problems } = parseQuery(file, text)
  if (saved === null) throw new EntourageError('bad-request', problems.map(tellProblem).join('\n'), problems)
  return fillParameters(saved.query, fillBlanks(saved.query, typed))
}

/** A mistake in the statement is told with the file and the place, as a compiler would. */
function withPlaces(error: unknown, file: string): unknown {
  if (!(error instanceof EntourageError)) return error
  const places = error.details.filter(({ line }) => line !== undefined)
  if (places.length === 0) return error
  const lines = places.map(({ line, column, message }: ErrorDetail) =>
    tellProblem({
      file,
      message,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    }),
  )
  return new EntourageError(error.code, lines.join('\n'), error.details, { cause: error })
}

export async function printQueryFile(
  { file, parameters, format }: CommandOf<'query-file'>,
  settings: Settings,
  { out, err }: Terminal,
): Promise<number> {
  const text = await readText(file)
  const values = toValues(file, text, parameters)
  return withBackend(settings, async (backend) => {
    const answer = await backend.ask(text, values).catch((error: unknown) => {
      throw withPlaces(error, file)
    })
    printLines(out, format === 'json' ? [JSON.stringify(answer, null, 2)] : printTable(answer, format))
    printLines(
      err,
      answer.hints.map((hint) =>
        tellProblem({ file, line: hint.line, column: String(hint.column), message: hint.message }),
      ),
    )
    tellLimit(err, answer.limited)
    return EXIT.ok
  })
}
