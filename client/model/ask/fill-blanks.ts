/** Turns what a reader filled in into the values that the server takes, or says at each blank what is wrong. */
import type { QueryParameter } from '../../../contract/queries.ts'
import { typeWords } from '../../../view/words.ts'
import type { Blanks } from './blanks.ts'
import { parseDate } from './parse-date.ts'

export type Filling =
  | { readonly ok: true; readonly parameters: Readonly<Record<string, unknown>> }
  /** By name of the blank, a sentence. */
  | { readonly ok: false; readonly problems: ReadonlyMap<string, string> }

type Reading = { readonly value: unknown } | { readonly problem: string }

/** What is left empty is left out; the server takes its default or null then. */
export function fillBlanks(declared: readonly QueryParameter[], blanks: Blanks): Filling {
  const parameters: Record<string, unknown> = {}
  const problems = new Map<string, string>()
  for (const parameter of declared) {
    const given = (blanks[parameter.name] ?? []).map((each) => each.trim()).filter((each) => each !== '')
    if (given.length === 0) {
      if (parameter.required) problems.set(parameter.name, missingWords(parameter))
      continue
    }
    const reading = readValue(parameter, given)
    if ('problem' in reading) problems.set(parameter.name, reading.problem)
    else parameters[parameter.name] = reading.value
  }
  return problems.size === 0 ? { ok: true, parameters } : { ok: false, problems }
}

/** What fits so far in the blanks before the one of this name, which its suggestions may depend on; what does not is left out. */
export function valuesBefore(
  declared: readonly QueryParameter[],
  name: string,
  blanks: Blanks,
): Readonly<Record<string, unknown>> {
  const before = declared.slice(
    0,
    declared.findIndex((parameter) => parameter.name === name),
  )
  return Object.fromEntries(
    before.flatMap((parameter) => {
      const filling = fillBlanks([{ ...parameter, required: false }], blanks)
      return filling.ok ? Object.entries(filling.parameters) : []
    }),
  )
}

function readValue({ type, of }: QueryParameter, given: readonly string[]): Reading {
  const [text = ''] = given
  switch (type) {
    case 'text':
    case 'entity':
      return { value: text }
    case 'entities':
      return { value: given }
    case 'boolean':
      return { value: text === 'true' }
    case 'choice':
      return of.includes(text) ? { value: text } : { problem: `Choose one of ${of.join(', ')}.` }
    case 'integer':
      return readInteger(text)
    case 'number': {
      const value = Number(text.replace(',', '.'))
      return Number.isFinite(value) ? { value } : { problem: `“${text}” is no number; write one such as 12.5.` }
    }
    case 'date': {
      const value = parseDate(text)
      return value === null
        ? { problem: `“${text}” is no date; write a year, a month or a day: 2022, 2022-10 or 2022-10-14.` }
        : { value }
    }
  }
}

function readInteger(text: string): Reading {
  const value = Number(text.replace(/[\s\u202f]/g, ''))
  return Number.isSafeInteger(value) ? { value } : { problem: `“${text}” is no whole number; write one such as 20.` }
}

/** With “a” or “an” before it. */
export const withArticle = (words: string): string => `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`

function missingWords({ type, of }: QueryParameter): string {
  if (type === 'entity')
    return `Choose ${of.length === 0 ? 'an entity' : withArticle(of.map((one) => typeWords(one)).join(' or '))}.`
  if (type === 'entities')
    return `Choose at least one ${of.length === 0 ? 'entity' : of.map((one) => typeWords(one)).join(' or ')}.`
  if (type === 'choice') return `Choose one of ${of.join(', ')}.`
  return 'This must be filled in.'
}
