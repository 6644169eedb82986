/** What the command line can do: names, arguments and help, and how arguments are read. */
import { parseArgs } from 'node:util'
import { type DataFormat, ExportPart } from '../../contract/export.ts'
import { PictureFormat, PictureOptions, PicturePage, PictureTheme, type PictureWords } from '../../contract/picture.ts'
import { findDataFormat } from './data-format.ts'
import { UsageError } from './usage-error.ts'

/** The names of the commands, for the documents too. */
export const ENTOURAGE_COMMANDS: readonly string[] = ['load', 'check', 'remove', 'undo', 'query', 'export', 'open']

/** What can be left out of a picture, and the option that says so. */
const PARTS = {
  title: 'title',
  legend: 'legend',
  sources: 'sources',
  filters: 'filters',
  'left-out': 'leftOut',
  credit: 'credit',
  data: 'data',
} as const

/** How rows are printed. */
export const FORMATS = ['table', 'csv', 'json', 'graph'] as const
export type Format = (typeof FORMATS)[number]

interface CaseCommand<Name> {
  readonly name: Name
  /** Folders of cases, and files of any format; `-` is the standard input. */
  readonly folders: readonly string[]
  readonly json: boolean
  readonly strict: boolean
  /** The id and the title of the case that files are to be. */
  readonly case: string | null
  readonly title: string | null
  /** The file of the mapping of tables, and the one to keep the guess in. */
  readonly map: string | null
  readonly saveMap: string | null
  readonly dryRun: boolean
}

export type Command =
  | { readonly name: 'help'; readonly about: string | null }
  | CaseCommand<'load'>
  | CaseCommand<'check'>
  | { readonly name: 'remove'; readonly id: string; readonly json: boolean }
  | { readonly name: 'undo'; readonly json: boolean }
  | { readonly name: 'list-queries'; readonly json: boolean }
  | {
      readonly name: 'query-file'
      readonly file: string
      readonly parameters: ReadonlyMap<string, string>
      readonly format: Exclude<Format, 'graph'>
    }
  | {
      readonly name: 'query'
      readonly query: string
      readonly parameters: ReadonlyMap<string, string>
      readonly format: Format
    }
  | ExportCommand
  | OpenCommand
  | DataExportCommand

/** The view in a picture's file is kept as a scene or, with `out`, drawn again as it is in the file. */
export interface OpenCommand {
  readonly name: 'open'
  readonly file: string
  readonly out: { readonly file: string; readonly format: PictureFormat } | null
}

/** A picture of a scene, of entities or of a whole case, written to a file. */
export interface ExportCommand {
  readonly name: 'export'
  readonly ids: readonly string[]
  readonly case: string | null
  /** The id or the name of a scene. */
  readonly scene: string | null
  readonly out: string
  readonly format: PictureFormat
  readonly words: PictureWords
  readonly options: PictureOptions
}

/** The data of entities or of a whole case, written to a file. */
interface DataExportCommand {
  readonly name: 'export-data'
  readonly part: ExportPart
  readonly out: string
  readonly format: DataFormat
}

export type CommandOf<Name extends Command['name']> = Extract<Command, { name: Name }>

const EXIT_CODES = `Exit codes: 0 all went well, 1 there is a mistake in a case or a query, or a picture cannot be
drawn or written, 2 the command is not understood or a setting is wrong, 3 the database or the
server cannot be reached.`

const HELP: Readonly<Record<string, string>> = {
  '': `entourage COMMAND …

  load FOLDER|FILE…      check cases and load them, or newer versions of them
  check FOLDER|FILE…     say what is wrong with cases or files of queries, and load nothing
  remove ID              take a case out of the store
  undo                   take back the last load or removal
  query NAME             run a saved query and print its rows
  export                 draw a scene, entities or a case, or write their data to a file
  open FILE              keep the view in a picture's file as a scene

“entourage COMMAND --help” tells more. The settings are those of the server: NEO4J_URI,
ENTOURAGE_DATA and so on. While a server runs on the same data folder, commands go through it.

${EXIT_CODES}`,
  load: `entourage load FOLDER… [--json]
entourage load FILE… --case ID [--title TEXT] [--map FILE] [--dry-run] [--json]

Checks each case folder and loads it in one transaction: what is new is added, what differs is
changed, what has gone is removed. With a single mistake nothing of that case is loaded. Files of
other formats (tables as CSV, FollowTheMoney, GraphML, GEXF, Cytoscape JSON, exports and pictures
of Entourage, also gzipped or zipped) are one case together; “-” reads the standard input.

  --case ID        the id of the case that the files are to be
  --title TEXT     its title, where the files give none
  --map FILE       what the columns of tables mean (YAML); without it they are guessed
  --save-map FILE  keep the guess as such a file, to be changed and used again
  --dry-run        check and change nothing
  --json           print the reports as JSON

${EXIT_CODES}`,
  check: `entourage check FOLDER|FILE… [--case ID] [--map FILE] [--strict] [--json]
entourage check FILE.cypher… [--json]

Lists every mistake that loading would refuse, and warnings (W1 to W6) for the curator to look at;
a case waives warnings in its waivers.csv. Where the database is at hand, says what a load would
change. Says of other files what was assumed; --case, --title, --map and --save-map
are those of load. Changes nothing.

Of files of saved queries, or folders of them, it lists every mistake with file, line and column,
as the server does when it starts, and what the guard would refuse.

  --strict  end with exit code 1 when there are warnings too
  --json    print the reports as JSON

${EXIT_CODES}`,
  remove: `entourage remove ID [--json]

Removes a case: all of its entities, links, claims and sources that no other case has. Kept views
and queries of your own stay. “entourage undo” brings it back.

  --json    print what was removed as JSON

${EXIT_CODES}`,
  undo: `entourage undo [--json]

Puts the store back to what it was before the last load or removal, whoever did it. Only the last
one can be undone, and only once. Kept views and queries of your own stay as they are.

  --json    print what was changed as JSON

${EXIT_CODES}`,
  query: `entourage query NAME [--param x=y]… [--format FORMAT]
entourage query --file FILE [--param x=y]… [--format FORMAT]
entourage query --list [--json]

Runs a saved query, shipped or your own. Values for its blanks are given by name; several entities
are parted by commas. A file holds one statement of your own, which may only read; with the header
of a saved query its blanks have types, without one what looks like a number is a number.

  --param x=y      a value for the blank x (also -p); once for each blank
  --format FORMAT  table (as it stands), csv, json (rows and columns) or graph (entities and links)
  --json           the same as --format json
  --file FILE      run the statement in this file instead of a saved query
  --list           list the saved queries with their blanks

${EXIT_CODES}`,
  export: `entourage export --scene NAME | --ids ID,… | --case ID --out FILE [option]…

Draws a scene, these entities, or all of a case, with every link among them, their legend and
their numbered sources, and writes the picture to a file. Nothing is left behind when it fails.

  --scene NAME      the name or the id of a scene, drawn just as it was kept
  --format FORMAT   svg, png, pdf or html, a page that can be explored without a server

  --out FILE        where to write; its ending is the format unless --format says otherwise
  --title TEXT      also --subtitle, --author and --credit; by default the scene's or case's name
  --page PAGE       fit (as large as it needs), a4, a3, slide, card, column or WIDTHxHEIGHT
  --upright         the page stands
  --theme THEME     light, dark or bw (black and white)
  --dpi NUMBER      the resolution of a PNG, 192 by default; --captions NUMBER enlarges texts
  --transparent     without paper; --embed-fonts puts the fonts into an SVG
  --without PART,…  leave out title, legend, sources, filters, left-out, credit or data

Data instead of a picture, with all claims and sources: csv (case folder, zipped), cytoscape
(.cyjs), graphml, gexf, ftm (.ftm.json), cypher or markdown (.md). They take --title only.

${EXIT_CODES}`,
  open: `entourage open FILE [--out FILE]

Says what a picture made by Entourage holds, keeps its view as a scene, and prints the address that
opens it. Where the data here have none of it nothing is kept: it can then be looked at as it is
in the file, by dropping it on the page or as a page of its own.

  --out FILE  write what is in the file as another picture: svg, png, pdf or html by its ending

${EXIT_CODES}`,
}

/** The help on one command, or on all. */
export const helpOn = (command: string | null): string => HELP[command ?? ''] ?? HELP[''] ?? ''

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  strict: { type: 'boolean' },
  list: { type: 'boolean' },
  file: { type: 'string' },
  param: { type: 'string', short: 'p', multiple: true },
  format: { type: 'string' },
  ids: { type: 'string' },
  case: { type: 'string' },
  scene: { type: 'string' },
  out: { type: 'string', short: 'o' },
  title: { type: 'string' },
  subtitle: { type: 'string' },
  author: { type: 'string' },
  credit: { type: 'string' },
  page: { type: 'string' },
  upright: { type: 'boolean' },
  theme: { type: 'string' },
  dpi: { type: 'string' },
  captions: { type: 'string' },
  transparent: { type: 'boolean' },
  'embed-fonts': { type: 'boolean' },
  without: { type: 'string' },
  map: { type: 'string' },
  'save-map': { type: 'string' },
  'dry-run': { type: 'boolean' },
} as const

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  load: ['help', 'json', 'case', 'title', 'map', 'save-map', 'dry-run'],
  check: ['help', 'json', 'strict', 'case', 'title', 'map', 'save-map'],
  remove: ['help', 'json'],
  undo: ['help', 'json'],
  export: [
    'help',
    'ids',
    'case',
    'scene',
    'out',
    'format',
    'title',
    'subtitle',
    'author',
    'credit',
    'page',
    'upright',
    'theme',
    'dpi',
    'captions',
    'transparent',
    'embed-fonts',
    'without',
  ],
  open: ['help', 'out'],
  query: ['help', 'json', 'list', 'file', 'param', 'format'],
}

function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    // Node's sentence names the option; what follows it is advice about dashes.
    throw new UsageError(error instanceof Error ? `${error.message.split('. ')[0] ?? ''}.` : String(error))
  }
}

function readParameters(given: readonly string[]): Map<string, string> {
  const parameters = new Map<string, string>()
  for (const pair of given) {
    const at = pair.indexOf('=')
    if (at < 1) throw new UsageError(`“${pair}” is no value for a blank; expected --param name=value.`)
    const name = pair.slice(0, at)
    if (parameters.has(name)) throw new UsageError(`The blank “${name}” is filled in twice.`)
    parameters.set(name, pair.slice(at + 1))
  }
  return parameters
}

function readFormat(written: string | undefined, json: boolean): Format {
  const format = FORMATS.find((one) => one === written)
  if (written !== undefined && format === undefined) {
    throw new UsageError(`“${written}” is no format; expected table, csv, json or graph.`)
  }
  return format ?? (json ? 'json' : 'table')
}

type Values = ReturnType<typeof readArgs>['values']

function readExport(values: Values, rest: readonly string[]): ExportCommand | DataExportCommand {
  if (rest.length > 0) throw new UsageError(`“${rest.join(' ')}” is too much; entities are named with --ids.`)
  const ids = listOf(values.ids)
  if ([ids.length > 0, values.case !== undefined, values.scene !== undefined].filter(Boolean).length !== 1) {
    throw new UsageError('What is to go out? Name one of --scene, --ids and --case.')
  }
  const { out } = values
  if (out === undefined || out === '') throw new UsageError('No file is named; --out says where to write.')
  const dataFormat = findDataFormat(out, values.format)
  if (dataFormat !== null) return readDataExport(values, ids, out, dataFormat)
  return {
    name: 'export',
    ids,
    case: values.case ?? null,
    scene: values.scene ?? null,
    out,
    format: pictureFormat(out, values.format),
    words: {
      title: values.title ?? '',
      subtitle: values.subtitle ?? '',
      author: values.author ?? '',
      credit: values.credit ?? '',
    },
    options: readPictureOptions(values),
  }
}

/** As it is written, or as the ending of the file says. */
function pictureFormat(file: string, written?: string): PictureFormat {
  const ending = /\.([a-z]+)$/i.exec(file)?.[1]?.toLowerCase()
  return oneOf(PictureFormat.options, written ?? ending ?? '', 'picture format')
}

function readOpen({ out }: Values, rest: readonly string[]): OpenCommand {
  const [file, ...more] = rest
  if (file === undefined) throw new UsageError('No picture is named.')
  if (more.length > 0) throw new UsageError(`One picture at a time: “${more.join(' ')}” is too much.`)
  return { name: 'open', file, out: out === undefined ? null : { file: out, format: pictureFormat(out) } }
}

const OF_DATA = ['ids', 'case', 'out', 'format', 'title']

function readDataExport(values: Values, ids: readonly string[], out: string, format: DataFormat): DataExportCommand {
  const foreign = Object.keys(values).find((option) => !OF_DATA.includes(option))
  if (foreign !== undefined) throw new UsageError(`The format ${format} has no option --${foreign}.`)
  const part = ExportPart.safeParse({ ids, case: values.case ?? null, title: values.title ?? '' })
  if (part.success) return { name: 'export-data', part: part.data, out, format }
  throw new UsageError(`“${ids.join(', ')}” are not all ids of entities.`)
}

function readPictureOptions(values: Values): PictureOptions {
  const without = listOf(values.without).map((part) => PARTS[oneOf(PART_NAMES, part, 'part of a picture')])
  const size = /^(\d+)x(\d+)$/.exec(values.page ?? '')
  const page = size === null ? oneOf(PicturePage.options, values.page ?? 'fit', 'page') : 'custom'
  const result = PictureOptions.safeParse({
    ...Object.fromEntries(without.map((part) => [part, false])),
    page,
    ...(size === null ? {} : { width: Number(size[1]), height: Number(size[2]) }),
    theme: oneOf(PictureTheme.options, values.theme ?? 'light', 'theme'),
    upright: values.upright === true,
    transparent: values.transparent === true,
    embedFonts: values['embed-fonts'] === true,
    ...(values.dpi === undefined ? {} : { dpi: Number(values.dpi) }),
    ...(values.captions === undefined ? {} : { captions: Number(values.captions) }),
  })
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new UsageError(`--${String(issue?.path[0] ?? 'page')} is not right: ${issue?.message ?? 'unknown'}.`)
}

const PART_NAMES = Object.keys(PARTS) as (keyof typeof PARTS)[]

const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

function oneOf<Name extends string>(names: readonly Name[], written: string, what: string): Name {
  const found = names.find((name) => name === written)
  if (found !== undefined) return found
  throw new UsageError(
    `“${written}” is no ${what}; expected ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}.`,
  )
}

function readFileCommand(options: Values, file: string, query: string | undefined): CommandOf<'query-file'> {
  if (query !== undefined) throw new UsageError(`Name a query or a file, not both: “${query}” and --file.`)
  const format = readFormat(options.format, options.json === true)
  if (format === 'graph') throw new UsageError('The rows of a file are no graph; expected table, csv or json.')
  return { name: 'query-file', file, parameters: readParameters(options.param ?? []), format }
}

/** Returns the command in `args`; throws UsageError when there is none. */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals } = readArgs(args)
  const [name, ...rest] = positionals
  if (name === undefined) {
    if (values.help === true) return { name: 'help', about: null }
    throw new UsageError('No command is given.')
  }
  const allowed = ALLOWED[name]
  if (allowed === undefined)
    throw new UsageError(`“${name}” is no command; expected load, check, remove, undo, query, export or open.`)
  if (values.help === true) return { name: 'help', about: name }
  const foreign = Object.keys(values).find((option) => !allowed.includes(option))
  if (foreign !== undefined) throw new UsageError(`The command “${name}” has no option --${foreign}.`)

  const json = values.json === true
  if (name === 'export') return readExport(values, rest)
  if (name === 'open') return readOpen(values, rest)
  if (name === 'query') {
    const [query, ...more] = rest
    if (values.list === true && query === undefined) return { name: 'list-queries', json }
    if (values.file !== undefined) return readFileCommand(values, values.file, query)
    if (query === undefined) throw new UsageError('No query is named; --list tells which there are.')
    if (more.length > 0) throw new UsageError(`One query at a time: “${more.join(' ')}” is too much.`)
    return { name, query, parameters: readParameters(values.param ?? []), format: readFormat(values.format, json) }
  }
  if (name === 'undo') {
    if (rest.length > 0) throw new UsageError('Only the last load can be undone; nothing is named with it.')
    return { name, json }
  }
  if (name === 'remove') {
    const [id, ...more] = rest
    if (id === undefined) throw new UsageError('No case is named.')
    if (more.length > 0) throw new UsageError(`One case at a time: “${more.join(' ')}” is too much.`)
    return { name, id, json }
  }
  if (rest.length === 0) throw new UsageError('No case folder and no file is named.')
  return {
    name: name === 'load' ? 'load' : 'check',
    folders: rest,
    json,
    strict: values.strict === true,
    case: values.case ?? null,
    title: values.title ?? null,
    map: values.map ?? null,
    saveMap: values['save-map'] ?? null,
    dryRun: values['dry-run'] === true,
  }
}
