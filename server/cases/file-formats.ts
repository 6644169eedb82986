/** Which files a case may have and which columns each of them takes: docs/data.md as a table. */

/** How the cells of a column are read. */
export type ColumnKind = 'text' | 'date' | 'list' | 'latitude' | 'longitude'

export interface FileFormat {
  /** Columns that must be there, with a value in every row. */
  readonly required: readonly string[]
  readonly optional: Readonly<Record<string, ColumnKind>>
  /** Whether further columns become properties of the entity or link. */
  readonly extra: boolean
}

const named = { aliases: 'list', summary: 'text' } as const

/** The entity files whose name gives the type. */
export const TYPE_BY_FILE: Readonly<Record<string, string>> = {
  'people.csv': 'Person',
  'organisations.csv': 'Organisation',
  'events.csv': 'Event',
}

/** In the order in which they are read and reported. */
export const FILE_FORMATS: Readonly<Record<string, FileFormat>> = {
  'case.csv': { required: ['title'], optional: { summary: 'text', start: 'list' }, extra: false },
  'people.csv': {
    required: ['id', 'name'],
    optional: { ...named, born: 'date', nationality: 'text', occupation: 'text' },
    extra: true,
  },
  'organisations.csv': { required: ['id', 'name'], optional: { ...named, kind: 'text', country: 'text' }, extra: true },
  'events.csv': {
    required: ['id', 'name'],
    optional: { ...named, start: 'date', end: 'date', place: 'text', latitude: 'latitude', longitude: 'longitude' },
    extra: true,
  },
  'entities.csv': {
    required: ['id', 'type', 'name'],
    optional: { ...named, born: 'date', start: 'date', end: 'date', latitude: 'latitude', longitude: 'longitude' },
    extra: true,
  },
  'links.csv': {
    required: ['id', 'from', 'type', 'to'],
    optional: { role: 'text', start: 'date', end: 'date' },
    extra: true,
  },
  'sources.csv': {
    required: ['id', 'title'],
    optional: { publisher: 'text', author: 'text', published: 'date', url: 'text', origin: 'text' },
    extra: false,
  },
  'claims.csv': {
    required: ['id', 'about', 'text', 'stance', 'source'],
    optional: {
      property: 'text',
      value: 'text',
      unit: 'text',
      as_of: 'date',
      said_by: 'text',
      via: 'list',
      locator: 'text',
    },
    extra: false,
  },
  'waivers.csv': { required: ['warning', 'about', 'reason'], optional: {}, extra: false },
}

/** Names that a case's own column cannot take, since the store keeps something else under them. */
export const RESERVED_COLUMNS: ReadonlySet<string> = new Set([
  'cases',
  'degree',
  'from',
  'neighbours',
  'reason',
  'searchText',
  'status',
  'to',
  'type',
  'voices',
])

/** Labels that the store uses itself. */
export const RESERVED_TYPES: ReadonlySet<string> = new Set([
  'Case',
  'Claim',
  'Entity',
  'Query',
  'SavedQuery',
  'Scene',
  'Source',
  'Store',
  'Ranking',
])
