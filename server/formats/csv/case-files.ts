/** A part as the files of a case folder: which columns each has, and what stands in them. */
import type { PropertyValue } from '../../../contract/values.ts'
import { FILE_FORMATS, TYPE_BY_FILE } from '../../cases/file-formats.ts'
import type { CasePart, PartEntity } from '../case-part.ts'
import { toCellText } from './write-cell.ts'

export interface CaseFile {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

type Cells = Readonly<Record<string, PropertyValue | null>>

const FILE_BY_TYPE = new Map(Object.entries(TYPE_BY_FILE).map(([file, type]) => [type, file]))

/** The files that hold anything; `case.csv` always does. Speakers are entities too: no claim may name somebody unknown. */
export function toCaseFiles(part: CasePart): CaseFile[] {
  const entities = [...part.entities, ...part.speakers].toSorted((one, other) => (one.id < other.id ? -1 : 1))
  const fileOf = ({ type }: PartEntity): string => FILE_BY_TYPE.get(type) ?? 'entities.csv'
  const entityFiles = [...FILE_BY_TYPE.values(), 'entities.csv'].map((name) =>
    toFile(
      name,
      entities.filter((entity) => fileOf(entity) === name),
      ({ id, type, name: called, aliases, summary, properties }) => ({
        ...properties,
        id,
        ...(name === 'entities.csv' ? { type } : {}),
        name: called,
        aliases: [...aliases],
        summary,
      }),
    ),
  )
  const files = [
    toFile('case.csv', [part], ({ title, summary, start }) => ({ title, summary, start: [...start] })),
    ...entityFiles,
    toFile('links.csv', part.links, ({ id, from, type, to, properties }) => ({ ...properties, id, from, type, to })),
    toFile('sources.csv', part.sources, ({ id, title, publisher, author, published, url, origin }) => ({
      id,
      title,
      publisher,
      author,
      published,
      url,
      origin,
    })),
    toFile('claims.csv', part.claims, ({ asOf, saidBy, via, ...claim }) => ({
      ...claim,
      as_of: asOf,
      said_by: saidBy,
      via: [...via],
    })),
  ]
  return files.filter(({ rows }) => rows.length > 0)
}

/** Has all columns of the format, so that rows can be added, and those of the records' own in the order of their names. */
function toFile<Item>(name: string, items: readonly Item[], toCells: (item: Item) => Cells): CaseFile {
  const { required = [], optional = {} } = FILE_FORMATS[name] ?? {}
  const columns = new Set([...required, ...Object.keys(optional)])
  for (const column of [...new Set(items.flatMap((item) => Object.keys(toCells(item))))].toSorted()) columns.add(column)
  return {
    name,
    columns: [...columns],
    rows: items.map((item) => {
      const cells = new Map(Object.entries(toCells(item)))
      return [...columns].map((column) => {
        const value = cells.get(column) ?? ''
        return toCellText(value)
      })
    }),
  }
}
