/** Reads the files of a case, all of it or none: either every record, or every mistake with its place. */
import type { CaseProblem } from '../../contract/cases.ts'
import type { Case } from './case.ts'
import type { CaseUpload } from './case-upload.ts'
import { FILE_FORMATS, TYPE_BY_FILE } from './file-formats.ts'
import { findBrokenReferences } from './find-broken-references.ts'
import { joinOr, type Note, openNotes, quote, sortProblems } from './problem.ts'
import { Cells } from './read-cell.ts'
import { readEntities, readLinks } from './read-entities.ts'
import { readClaims, readSources, readWaivers } from './read-evidence.ts'
import { readTable, type Table } from './read-table.ts'

/** `case` is null when there is any problem. */
export interface ParsedCase {
  readonly case: Case | null
  readonly problems: readonly CaseProblem[]
}

const ENTITY_FILES = [...Object.keys(TYPE_BY_FILE), 'entities.csv']

/** A folder may hold other things besides; only a CSV file that nobody reads is taken for a slip. */
function noteUnknownFiles(names: readonly string[], note: Note): void {
  for (const file of names) {
    if (file in FILE_FORMATS || !/\.csv$/i.test(file)) continue
    const similar = Object.keys(FILE_FORMATS).find((known) => known === file.toLowerCase())
    const expected = similar === undefined ? joinOr(Object.keys(FILE_FORMATS)) : similar
    note({ file, line: null }, null, `${quote(file)} is not a file of a case; expected ${expected}`)
  }
}

function readHead(table: Table, note: Note): Pick<Case, 'title' | 'summary' | 'start'> {
  const [row, second] = table.rows
  if (second !== undefined) note({ file: table.file, line: second.line }, null, 'there is a second row; expected one')
  if (row === undefined) {
    if (table.complete)
      note({ file: table.file, line: null }, null, 'the file has no row; expected one with the title of the case')
    return { title: '', summary: '', start: [] }
  }
  const cells = new Cells(table.file, row, note)
  return {
    title: cells.required('title', 'the title of the case'),
    summary: cells.text('summary') ?? '',
    start: cells.list('start'),
  }
}

/** Returns the case in `upload`, or all that is wrong with it in the order of files and lines. */
export function parseCase({ id, files }: CaseUpload): ParsedCase {
  const { note, problems } = openNotes()
  noteUnknownFiles(Object.keys(files), note)
  const tables = new Map<string, Table>()
  for (const [file, format] of Object.entries(FILE_FORMATS)) {
    const text = files[file]
    if (text !== undefined) tables.set(file, readTable(file, text, format, note))
  }
  const table = (file: string): Table => tables.get(file) ?? { file, rows: [], extraColumns: [], complete: true }
  if (files['case.csv'] === undefined)
    note({ file: 'case.csv', line: null }, null, 'the file is missing; expected one with the title of the case')

  const draft: Case = {
    id,
    ...(files['case.csv'] === undefined ? { title: '', summary: '', start: [] } : readHead(table('case.csv'), note)),
    entities: ENTITY_FILES.flatMap((file) => readEntities(table(file), note)),
    links: readLinks(table('links.csv'), note),
    sources: readSources(table('sources.csv'), note),
    claims: readClaims(table('claims.csv'), note),
    waivers: readWaivers(table('waivers.csv'), note),
  }
  findBrokenReferences(
    draft,
    {
      entities: ENTITY_FILES.every((file) => table(file).complete),
      links: table('links.csv').complete,
      claims: table('claims.csv').complete,
      sources: table('sources.csv').complete,
    },
    note,
  )
  return problems.length === 0 ? { case: draft, problems } : { case: null, problems: sortProblems(problems) }
}
