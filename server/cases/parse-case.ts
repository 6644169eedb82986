/** Reads the files of a case, all of it or none: either every record, or every mistake with its place. */
import type { CaseProblem } from '../../contract/cases.ts'
import type { Case, CaseClaim, CaseEntity, CaseLink, CaseSource, Draft, Waiver } from './case.ts'
import type { CaseUpload } from './case-upload.ts'
import { FILE_FORMATS, TYPE_BY_FILE } from './file-formats.ts'
import { findBrokenReferences } from './find-broken-references.ts'
import { joinOr, type Note, openNotes, quote, sortProblems } from './problem.ts'
import { Cells } from './read-cell.ts'
import { openEntities, openLinks } from './read-entities.ts'
import { openClaims, openSources, openWaivers } from './read-evidence.ts'
import { type Columns, readTable, type Row } from './read-table.ts'
import { PackedRecords } from './records/packed-records.ts'
import { toLists } from './to-lists.ts'

/** `case` is null when there is any problem. */
export interface ParsedCase<Kept extends Draft = Case> {
  readonly case: Kept | null
  readonly problems: readonly CaseProblem[]
}

/** The files of a case by name; each is asked for when it is read, so that they need not all be in memory. */
export interface CaseTexts {
  readonly names: readonly string[]
  readonly textOf: (file: string) => string
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

function readHead(rows: readonly Row[], complete: boolean, note: Note): Pick<Draft, 'title' | 'summary' | 'start'> {
  const file = 'case.csv'
  const [row, second] = rows
  if (second !== undefined) note({ file, line: second.line }, null, 'there is a second row; expected one')
  if (row === undefined) {
    if (complete) note({ file, line: null }, null, 'the file has no row; expected one with the title of the case')
    return { title: '', summary: '', start: [] }
  }
  const cells = new Cells(file, row, note)
  return {
    title: cells.required('title', 'the title of the case'),
    summary: cells.text('summary') ?? '',
    start: cells.list('start'),
  }
}

/** Returns the case in these files, or all that is wrong with it in the order of files and lines. */
export function parseTexts(id: string, { names, textOf }: CaseTexts): ParsedCase<Draft> {
  const { note, problems } = openNotes()
  noteUnknownFiles(names, note)
  /** Tells each row of a file as `open` reads it; a file that is not there has no rows, and that is all of them. */
  const read = <Item>(
    file: string,
    open: (columns: Columns, note: Note) => (row: Row) => Item,
    into: { push(item: Item): unknown },
  ): boolean => {
    const format = FILE_FORMATS[file]
    if (format === undefined || !names.includes(file)) return true
    return readTable(file, textOf(file), format, note, (columns) => {
      const toItem = open(columns, note)
      return (row) => into.push(toItem(row))
    })
  }
  const head: Row[] = []
  const entities = new PackedRecords<CaseEntity>()
  const links = new PackedRecords<CaseLink>()
  const claims = new PackedRecords<CaseClaim>()
  const sources: CaseSource[] = []
  const waivers: Waiver[] = []
  const hasHead = names.includes('case.csv')
  const isHeadComplete = read('case.csv', () => (row) => row, head)
  if (!hasHead)
    note({ file: 'case.csv', line: null }, null, 'the file is missing; expected one with the title of the case')
  const ofHead = hasHead ? readHead(head, isHeadComplete, note) : { title: '', summary: '', start: [] }
  const complete = {
    entities: ENTITY_FILES.map((file) => read(file, openEntities, entities)).every((isComplete) => isComplete),
    links: read('links.csv', openLinks, links),
    sources: read('sources.csv', openSources, sources),
    claims: read('claims.csv', openClaims, claims),
  }
  read('waivers.csv', openWaivers, waivers)
  const draft: Draft = { id, ...ofHead, entities, links, sources, claims, waivers }
  findBrokenReferences(draft, complete, note)
  return problems.length === 0 ? { case: draft, problems } : { case: null, problems: sortProblems(problems) }
}

/** The same for files that are small, with the records in lists. */
export function parseCase({ id, files }: CaseUpload): ParsedCase {
  const parsed = parseTexts(id, { names: Object.keys(files), textOf: (file) => files[file] ?? '' })
  return { ...parsed, case: parsed.case === null ? null : toLists(parsed.case) }
}
