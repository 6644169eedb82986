/** Reads a command line into the command that it means. */
import { type Command, type CommandOf, type Format, FORMATS } from './command.ts'
import { readExport, readOpen } from './parse-export.ts'
import { ALLOWED, readArgs, type Values } from './read-args.ts'
import { UsageError } from './usage-error.ts'

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
  if (json && values.csv === true) throw new UsageError('The reports are printed as JSON or as CSV, not as both.')
  return {
    name: name === 'load' ? 'load' : 'check',
    folders: rest,
    json,
    csv: values.csv === true,
    strict: values.strict === true,
    case: values.case ?? null,
    title: values.title ?? null,
    map: values.map ?? null,
    saveMap: values['save-map'] ?? null,
    dryRun: values['dry-run'] === true,
  }
}
