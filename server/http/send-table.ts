/** Sends the rows of an answer as CSV or as lines of JSON, a few at a time, as fast as the asker takes them. */
import type { Request, Response } from 'express'
import { z } from 'zod'
import { CypherLimit } from '../../contract/cypher.ts'
import { toCsvLine } from '../table/to-csv-line.ts'
import { writePieces } from './write-pieces.ts'

const FORMS = { csv: 'text/csv', lines: 'application/x-ndjson' } as const
type Form = keyof typeof FORMS

const Tabular = z.object({ columns: z.array(z.string()), rows: z.array(z.unknown()), limited: CypherLimit.nullable() })
type Rows = readonly (readonly unknown[])[]

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
  await writePieces(response, toLines(columns, rows, form))
}
