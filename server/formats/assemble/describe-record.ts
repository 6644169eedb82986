/** Says in words what a file says by listing an entity or a link: the text of the claim that cites the file. */
import { formatPeriod } from '../../../view/format-date.ts'
import { linkWords, typeWords } from '../../../view/words.ts'
import type { CaseEntity, CaseLink } from '../../cases/case.ts'
import { PLAIN_ENTITY } from '../plain-types.ts'

const withArticle = (word: string): string => `${/^[aeiou]/.test(word) ? 'an' : 'a'} ${word}`
const memory = new Map<string, string>()
const wordsOf = (type: string): string => {
  const known = memory.get(type)
  if (known !== undefined) return known
  const words = withArticle(typeWords(type))
  memory.set(type, words)
  return words
}

/** `Tomas Berg is listed as a person.` */
export const describeEntity = ({ name, type }: Pick<CaseEntity, 'name' | 'type'>): string =>
  type === PLAIN_ENTITY ? `${name} is named.` : `${name} is listed as ${wordsOf(type)}.`

/** `Tomas Berg worked for Nordhavn Port Authority (harbour master, from February 2014).` */
export function describeLink({ type, properties }: CaseLink, from: string, to: string): string {
  const { role, start, end } = properties
  const date = (value: unknown): string | null => (typeof value === 'string' ? value : null)
  const period = formatPeriod(date(start), date(end)) ?? ''
  const details = [typeof role === 'string' ? role : '', period].filter((part) => part !== '').join(', ')
  return `${from} ${linkWords(type).forward} ${to}${details === '' ? '' : ` (${details})`}.`
}
