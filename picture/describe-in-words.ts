/** What a picture shows, in words, for whoever cannot see it. */
import type { Picture } from '../contract/picture.ts'
import { countWords, statuses, statusWords, typeWords, formatCount } from '../view/words.ts'
import { cleanText } from './clean-text.ts'

const NAMED = 5

export function describeInWords({ entities, links, sources, words }: Picture): string {
  const types = new Map<string, number>()
  for (const { type } of entities) types.set(type, (types.get(type) ?? 0) + 1)
  const kinds = [...types].map(([type, count]) => `${formatCount(count)} ${typeWords(type, count)}`)
  const found = statuses.flatMap((status) => {
    const count = links.filter((link) => link.status === status).length
    return count === 0 ? [] : [`${formatCount(count)} ${statusWords(status)}`]
  })
  const main = [...entities].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)).slice(0, NAMED)
  return [
    cleanText(words.subtitle),
    `A network of ${countWords(entities.length, 'entity')}${kinds.length === 0 ? '' : ` (${kinds.join(', ')})`} and ${countWords(links.length, 'link')}${found.length === 0 ? '' : ` (${found.join(', ')})`}.`,
    main.length === 0 ? '' : `Most connected: ${main.map(({ name }) => cleanText(name)).join(', ')}.`,
    sources.length === 0 ? '' : `It rests on ${countWords(sources.length, 'source')}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ')
}
