/** Takes the words of a command line apart into options and what they do not belong to. */
import { parseArgs } from 'node:util'
import { UsageError } from './usage-error.ts'

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  json: { type: 'boolean' },
  csv: { type: 'boolean' },
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

/** The options of each command. */
export const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  load: ['help', 'json', 'csv', 'case', 'title', 'map', 'save-map', 'dry-run'],
  check: ['help', 'json', 'csv', 'strict', 'case', 'title', 'map', 'save-map'],
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

/** Throws UsageError for an option that no command has. */
export function readArgs(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
  } catch (error) {
    // Node's sentence names the option; what follows it is advice about dashes.
    throw new UsageError(error instanceof Error ? `${error.message.split('. ')[0] ?? ''}.` : String(error))
  }
}

export type Values = ReturnType<typeof readArgs>['values']

/** The parts of a text between commas. */
export const listOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')

/** The name that was written; throws UsageError with all of them when it is none. */
export function oneOf<Name extends string>(names: readonly Name[], written: string, what: string): Name {
  const found = names.find((name) => name === written)
  if (found !== undefined) return found
  throw new UsageError(
    `“${written}” is no ${what}; expected ${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}.`,
  )
}
