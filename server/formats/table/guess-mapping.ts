/** Guesses from a header and some rows what the columns of a table mean. */
import type { Mapping, MappingColumns, MappingField } from '../../../contract/mapping.ts'
import { quote } from '../../cases/problem.ts'
import { isNoDate, parseDate } from '../values/parse-date.ts'
import { COLUMN_WORDS, isGiver, nounRole, nounType, plainHeader } from './column-words.ts'
import { entityTypeOfFile, linkTypeOfFile } from './types-by-file.ts'

/** `mapping` is null when the header does not say; `why` is the guess in words, or what is missing. */
export interface Guess {
  readonly mapping: Mapping | null
  readonly why: string
}

type Cells = readonly (readonly string[])[]

const looksLikeDates = (values: readonly string[]): boolean => {
  const filled = values.filter((value) => value !== '' && !isNoDate(value))
  const dates = filled.filter((value) => {
    const read = parseDate(value)
    return read.date !== null || read.why !== 'no-date'
  })
  return filled.length > 0 && dates.length * 2 >= filled.length
}

const looksLikeAddresses = (values: readonly string[]): boolean => values.some((value) => /^https?:\/\//.test(value))

/** Which number comes first in dates such as 03/04/2015, as far as the rows tell. */
function findDateOrder(values: readonly string[]): Mapping['dates'] {
  let order: Mapping['dates']
  for (const value of values) {
    const [, first, second] = /^(\d{1,2})[/-](\d{1,2})[/-]\d{4}/.exec(value.trim()) ?? ['', '', '']
    if (Number(first) > 12) return 'day-first'
    if (Number(second) > 12) order = 'month-first'
  }
  return order
}

const LINK_FIELDS: readonly MappingField[] = ['from', 'to', 'id', 'type', 'role', 'start', 'end', 'source']
const ENTITY_FIELDS: readonly MappingField[] = [
  'id',
  'name',
  'type',
  'aliases',
  'summary',
  'born',
  'start',
  'end',
  'latitude',
  'longitude',
  'source',
]

/** So many rows have to agree that a column holds codes. */
const ENOUGH = 3

/** Codes that each row has one of its own of, such as `00M` or `NO-1234`, before names that several may share. */
function looksLikeIds(values: readonly string[]): boolean {
  const isCode = (value: string): boolean => /^(?=.*\d)[\p{L}\d._:/-]{1,24}$|^\p{Lu}{2,8}$/u.test(value)
  return values.length >= ENOUGH && values.every(isCode) && new Set(values).size === values.length
}

const DATED: ReadonlySet<MappingField> = new Set(['start', 'end', 'born'])

/** Returns the first column for each of `fields` whose name is a word for it and whose cells can be that. */
function findColumns(
  header: readonly string[],
  fields: readonly MappingField[],
  columnOf: (at: number) => readonly string[],
): Map<MappingField, number> {
  const plain = header.map(plainHeader)
  const found = new Map<MappingField, number>()
  const used = new Set<number>()
  for (const field of fields) {
    const fits = (at: number): boolean => {
      if (used.has(at)) return false
      if (DATED.has(field)) return looksLikeDates(columnOf(at)) || columnOf(at).every((cell) => cell === '')
      if (field === 'from' || field === 'to') return !looksLikeDates(columnOf(at)) && !looksLikeAddresses(columnOf(at))
      return true
    }
    for (const word of COLUMN_WORDS[field]) {
      const at = plain.findIndex((name, index) => name === word && fits(index))
      if (at < 0) continue
      found.set(field, at)
      used.add(at)
      break
    }
  }
  return found
}

/** From so many rows on that say something else of a name, and from this share of all rows on, the rows are not about the names. */
const REPEATS = { least: 3, share: 1 / 3 }

/** Says that one name after the other comes again with other content, which would be as many mistakes; null when they do not. */
function findRepeated(at: number | undefined, header: readonly string[], rows: Cells): string | null {
  if (at === undefined) return null
  const said = new Map<string, string>()
  const again: string[] = []
  for (const row of rows) {
    const name = row[at] ?? ''
    const content = JSON.stringify(row)
    const before = said.get(name)
    if (name !== '' && before !== undefined && before !== content) again.push(name)
    said.set(name, before ?? content)
  }
  if (again.length < REPEATS.least || again.length < rows.length * REPEATS.share) return null
  return `${quote(header[at] ?? '')} names the same again and again with other content, such as ${quote(again[0] ?? '')}, so that rows seem to be links; expected a mapping that says which columns are their two ends, or which one is an id`
}

const FIELD_WORDS: Readonly<Record<MappingField, string>> = {
  id: 'the id',
  name: 'the name',
  type: 'the type',
  aliases: 'other names',
  summary: 'the summary',
  born: 'the date of birth',
  from: 'where a link starts',
  to: 'where it leads',
  role: 'the role',
  start: 'the start',
  end: 'the end',
  latitude: 'the latitude',
  longitude: 'the longitude',
  source: 'the source',
}

function explain(mapping: Mapping): string {
  const parts = Object.entries(mapping.columns).map(
    ([field, column]) => `${quote(column ?? '')} is ${FIELD_WORDS[field as MappingField]}`,
  )
  return `each row was taken for ${mapping.rows === 'links' ? 'a link' : 'an entity'}: ${parts.join(', ')}; every other column is a property`
}

/** `rows` are some of the first rows, as many as one likes to look at; `file` is what the table is called. */
export function guessMapping(header: readonly string[], rows: Cells, file = ''): Guess {
  const columnOf = (at: number): readonly string[] => rows.map((row) => row[at] ?? '')
  const nouns = header.map(nounType)
  const ends = findColumns(header, LINK_FIELDS, columnOf)
  if (!(ends.has('from') && ends.has('to'))) {
    ends.delete('from')
    ends.delete('to')
    const entity = findColumns(header, ENTITY_FIELDS, columnOf)
    const named = nouns.flatMap((type, at) => (type === null ? [] : [at]))
    const dated = ends.has('role') || ends.has('start') || ends.has('end')
    // Of nobody there is more than where they belong: the table is about that.
    const isAboutLinks = dated || header.every((_, at) => at === entity.get('name') || named.includes(at))
    const [first, second] = named
    const giver = header.findIndex(isGiver)
    if (giver >= 0 && first !== undefined && second === undefined && !entity.has('name')) {
      ends.set('from', giver).set('to', first)
    } else if (first !== undefined && second !== undefined && !entity.has('name')) {
      ends.set('from', first).set('to', second)
    } else if (first !== undefined && second === undefined && entity.has('name') && !entity.has('id') && isAboutLinks) {
      // Who and where, perhaps as what and since when: a list of posts, each of which is a link.
      ends.set('from', entity.get('name') ?? 0).set('to', first)
    } else if (entity.has('name') || entity.has('id') || (first !== undefined && second === undefined)) {
      if (!entity.has('name') && first !== undefined) entity.set('name', first)
      const isFree = ![...entity.values()].includes(0)
      if (!entity.has('id') && isFree && looksLikeIds(columnOf(0)) && !looksLikeDates(columnOf(0))) entity.set('id', 0)
      const again = entity.has('id') ? null : findRepeated(entity.get('name'), header, rows)
      if (again !== null) return { mapping: null, why: again }
      return toGuess('entities', entity, header, rows, nouns, file)
    } else {
      const found = header.map(quote).join(', ')
      return {
        mapping: null,
        why: `the columns ${found} do not say what they are; expected a header with a name or an id (for entities) or with “from” and “to” (for links), or a mapping`,
      }
    }
  }
  return toGuess('links', ends, header, rows, nouns, file)
}

function toGuess(
  kind: Mapping['rows'],
  found: ReadonlyMap<MappingField, number>,
  header: readonly string[],
  rows: Cells,
  nouns: readonly (string | null)[],
  file: string,
): Guess {
  const order = kind === 'links' ? LINK_FIELDS : ENTITY_FIELDS
  const inOrder = [...found].sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
  const columns: MappingColumns = Object.fromEntries(inOrder.map(([field, at]) => [field, header[at] ?? '']))
  const cellsOf = (field: MappingField): string[] => {
    const at = found.get(field)
    return at === undefined ? [] : rows.map((row) => row[at] ?? '')
  }
  const typeOf = (field: MappingField): string | null => {
    const at = found.get(field)
    if (at === undefined) return null
    return nouns[at] ?? null
  }
  const [name, to] = [typeOf('name'), typeOf('to')]
  const role = isGiver(columns.from ?? '') ? null : nounRole(columns.to ?? '')
  const from = typeOf('from') ?? role?.from ?? null
  const ids = [...cellsOf('id'), ...cellsOf('from'), ...cellsOf('to')].filter((cell) => cell !== '')
  const dates = findDateOrder([...cellsOf('start'), ...cellsOf('end'), ...cellsOf('born')])
  // Such as person/ada: made to hold beyond one file.
  const keep = ids.length > 0 && ids.every((id) => /^[a-z][a-z-]*\/\S/.test(id))
  const byColumns = kind === 'entities' ? name : (role?.link ?? null)
  const byFile = kind === 'entities' ? entityTypeOfFile(file) : linkTypeOfFile(file)
  const type = columns.type === undefined ? (byColumns ?? byFile) : kind === 'entities' ? name : null
  const mapping: Mapping = {
    rows: kind,
    columns,
    ...(type === null ? {} : { type }),
    ...(kind === 'links' && from !== null ? { fromType: from } : {}),
    ...(kind === 'links' && to !== null ? { toType: to } : {}),
    ...(keep ? { ids: 'keep' } : {}),
    ...(dates === undefined ? {} : { dates }),
  }
  const isByFile = type !== null && type === byFile && byColumns === null
  return { mapping, why: `${explain(mapping)}${isByFile ? `; each is ${quote(type)}, as the file is called` : ''}` }
}
