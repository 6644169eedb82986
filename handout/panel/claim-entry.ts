/** One claim: who says it and how far they go, what they say, and where it is printed. */
import type { Claim, Source } from '../../contract/evidence.ts'
import { formatDate } from '../../view/format-date.ts'
import { outletWords, placeWords } from '../../view/place-words.ts'
import { propertyWords, stanceWords } from '../../view/words.ts'
import { element } from '../element.ts'
import type { Sources } from './sources.ts'

export function claimEntry(claim: Claim, sources: Sources): HTMLElement {
  const source = sources.find(claim.source)
  return element(
    'li',
    { class: claim.stance === 'denies' || claim.stance === 'disputes' ? 'claim against' : 'claim' },
    element(
      'p',
      {},
      element('strong', {}, claim.saidBy?.name ?? outletWords(source)),
      ` ${stanceWords(claim.stance)}`,
      claim.via.length === 0 ? '' : `, passed on by ${claim.via.map(({ name }) => name).join(', then ')}`,
    ),
    valueOf(claim),
    element('p', { class: 'said' }, claim.text),
    element('p', { class: 'quiet' }, sourceLink(source, sources), after(placeWords(source, claim.locator))),
  )
}

function valueOf({ property, value, unit, asOf }: Claim): HTMLElement | null {
  if (property === null || value === null) return null
  const words = `${propertyWords(property)}: ${value}${unit === null ? '' : ` ${unit}`}`
  return element('p', {}, asOf === null ? words : `${words} (as of ${formatDate(asOf)})`)
}

/** Words that go on behind others; nothing for none. */
export const after = (words: string): string => (words === '' ? '' : `, ${words}`)

/** The title of a source, with its number where it has one, leading to it on the web. */
export function sourceLink(source: Source | null, sources: Sources): HTMLElement {
  if (source === null) return element('span', {}, 'A source that is not in this file.')
  const number = sources.numberOf(source.id)
  const words = `${number === null ? '' : `${number} · `}${source.title}`
  // What is no address on the web is told, and leads nowhere.
  return source.url !== null && /^https?:\/\//i.test(source.url)
    ? element('a', { href: source.url, target: '_blank', rel: 'noopener noreferrer' }, words)
    : element('span', {}, words)
}
