/** The text of a user's own query: a header in comments, as saved queries have it, and the statement below. */
import type { BlankType } from './question.ts'

export interface ParameterForm {
  readonly name: string
  readonly type: BlankType
  /** The choices of a choice, the entity types of an entity; with commas between them. */
  readonly of: string
  readonly required: boolean
  /** Empty: none. */
  readonly usual: string
  /** As the header has it: “(a, b)”, “1990..2025” or the name of another query. Empty: none. */
  readonly suggest: string
}

export interface QueryForm {
  readonly name: string
  readonly title: string
  readonly about: string
  readonly returns: string
  readonly tags: string
  readonly result: 'graph' | 'table' | 'figure'
  readonly parameters: readonly ParameterForm[]
}

/** The header and the statement in one text, and how many lines the header takes. */
export function composeQuery(
  form: QueryForm,
  statement: string,
): { readonly text: string; readonly headerLines: number } {
  const header = [
    `// name: ${form.name}`,
    `// title: ${plain(form.title)}`,
    `// about: ${plain(form.about)}`,
    ...(plain(form.returns) === '' ? [] : [`// returns: ${plain(form.returns)}`]),
    ...(plain(form.tags) === '' ? [] : [`// tags: ${plain(form.tags)}`]),
    ...form.parameters.map((each) => `// param ${each.name}: ${parameterLine(each)}`),
    `// result: ${form.result}`,
  ]
  return { text: [...header, statement].join('\n'), headerLines: header.length }
}

/** What stands after `param NAME:`. */
function parameterLine({ type, of, required, usual, suggest }: ParameterForm): string {
  const takesOf = type === 'choice' || type === 'entity' || type === 'entities'
  return [
    takesOf && plain(of) !== '' ? `${type}(${plain(of)})` : type,
    ...(required ? ['required'] : []),
    ...(!required && plain(usual) !== '' ? [`default ${quotedIfNeeded(plain(usual))}`] : []),
    ...(plain(suggest) === '' ? [] : [`suggest ${plain(suggest)}`]),
  ].join(', ')
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim()

const quotedIfNeeded = (text: string): string => (/[,()]/.test(text) ? `"${text.replaceAll('"', '')}"` : text)

/** Takes a text that `composeQuery` or a file's author wrote apart again. */
export function readQueryText(text: string): { readonly form: QueryForm; readonly statement: string } {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  const end = lines.findIndex((line) => !line.startsWith('//'))
  const header = end === -1 ? lines : lines.slice(0, end)
  const fields = new Map<string, string>()
  const parameters: ParameterForm[] = []
  for (const line of header) {
    const [, keyword = '', name, value = ''] = /^\/\/ (\w+)(?: (\w+))?: (.*)$/.exec(line) ?? []
    if (keyword === 'param' && name !== undefined) parameters.push(readParameter(name, value))
    else fields.set(keyword, value.trim())
  }
  const result = fields.get('result')
  return {
    form: {
      name: fields.get('name') ?? '',
      title: fields.get('title') ?? '',
      about: fields.get('about') ?? '',
      returns: fields.get('returns') ?? '',
      tags: fields.get('tags') ?? '',
      result: result === 'table' || result === 'figure' ? result : 'graph',
      parameters,
    },
    statement: end === -1 ? '' : lines.slice(end).join('\n'),
  }
}

const TYPES: readonly BlankType[] = ['text', 'integer', 'number', 'date', 'boolean', 'choice', 'entity', 'entities']

function readParameter(name: string, written: string): ParameterForm {
  const [first = '', ...options] = (written.match(/(?:\([^()]*\)|"[^"]*"|[^,])+/g) ?? []).map((part) => part.trim())
  const [, type = '', of = ''] = /^([a-z]+)\s*(?:\((.*)\))?$/.exec(first) ?? []
  const after = (keyword: string): string =>
    options
      .find((option) => option.startsWith(`${keyword} `))
      ?.slice(keyword.length + 1)
      .trim() ?? ''
  return {
    name,
    type: TYPES.find((each) => each === type) ?? 'text',
    of,
    required: options.includes('required'),
    usual: after('default').replace(/^"(.*)"$/, '$1'),
    suggest: after('suggest'),
  }
}

/** A name for a query out of its title: `People in {place}` → people-in-place. */
export function nameFromTitle(title: string): string {
  return title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
}
