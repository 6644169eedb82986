/** Sends the rows of an answer as CSV or as lines of JSON, a few at a time, as fast as the asker takes them. */
import type { Request, Response } from 'express'
import { z } from 'zod'
import { CypherLimit } from '../../contract/cypher.ts'
import { toCsvLine } from '../table/to-csv-line.ts'

const FORMS = { csv: 'text/csv', lines: 'application/x-ndjson' } as const
type Form = keyof typeof FORMS

const Tabular = z.object({ columns: z.array(z.string()), rows: z.array(z.unknown()), limited: CypherLimit.nullable() })
type Rows = readonly (readonly unknown[])[]

/** How many characters are written at a time. */
const PIECE = 32_768

/** The form that the asker would rather have than one piece of JSON; null when none. */
export function findTableForm(request: Request): Form | null {
  const wanted = request.accepts(['application/json', ...Object.values(FORMS)])
  if (wanted === FORMS.csv) return 'csv'
  return wanted === FORMS.lines ? 'lines' : null
}

/** The names of the columns come first in CSV, and with each value in lines. */
function* toLines(columns: readonly string[], rows: Rows, form: Form): Generator<string> {
  if (form === 'csv') yield toCsvLine(columns)
  for (const row of rows) {
    if (form === 'csv') yield toCsvLine(row)
    else yield `${JSON.stringify(Object.fromEntries(columns.map((column, at) => [column, row[at] ?? null])))}\n`
  }
}

function* toPieces(lines: Iterable<string>): Generator<string> {
  let piece = ''
  for (const line of lines) {
    piece += line
    if (piece.length < PIECE) continue
    yield piece
    piece = ''
  }
  yield piece
}

/** Writes one piece after the other, and waits in between for an asker who is slow; stops when they have gone. */
async function writePieces(response: Response, pieces: Iterable<string>): Promise<void> {
  let goOn = (): void => undefined
  // Listened to once and for all: the compression keeps every listener to “drain” for good.
  response.on('drain', () => goOn())
  response.on('close', () => goOn())
  for (const piece of pieces) {
    if (response.destroyed) return
    if (response.write(piece)) continue
    await new Promise<void>((resolve) => {
      goOn = resolve
    })
  }
  response.end()
}

/**
 * Sends what has `columns` and `rows`. Which limit cut rows off stands in the
 * header `Entourage-Limited`, since a table has no place for it.
 */
export async function sendTable(response: Response, answer: unknown, form: Form): Promise<void> {
  const { columns, limited } = Tabular.parse(answer)
  // The rows themselves, not the copy that parsing makes: there may be megabytes of them.
  const { rows } = answer as { readonly rows: Rows }
  response.setHeader('Content-Type', form === 'csv' ? 'text/csv; charset=utf-8; header=present' : FORMS.lines)
  if (limited !== null) response.setHeader('Entourage-Limited', `${limited.by} ${limited.limit}`)
  await writePieces(response, toPieces(toLines(columns, rows, form)))
}
