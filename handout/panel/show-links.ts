/** The links that a line stands for, each with who says so, who denies it, and where. */
import type { Picture, PictureLink } from '../../contract/picture.ts'
import { linkPeriod } from '../../view/link-period.ts'
import { countWords, linkWords, statusMeaning } from '../../view/words.ts'
import { button, element } from '../element.ts'
import type { Target } from '../handout.ts'
import { claimEntry } from './claim-entry.ts'
import { statusChip } from './sample.ts'
import type { Sources } from './sources.ts'

export function showLinks(
  picture: Picture,
  links: readonly PictureLink[],
  sources: Sources,
  choose: (target: Target) => void,
): readonly HTMLElement[] {
  const names = new Map(picture.entities.map(({ id, name }) => [id, name]))
  const end = (id: string): HTMLElement =>
    button({ class: 'name' }, () => choose({ kind: 'entities', ids: [id] }), names.get(id) ?? '')
  return links.flatMap((link, index) => {
    const claims = picture.claims.filter(({ about }) => about === link.id)
    const about = [link.role, linkPeriod(link)].filter((part) => part !== null && part !== '').join(', ')
    return [
      element(
        'h2',
        index === 0 ? { tabindex: '-1' } : {},
        end(link.from),
        ` ${linkWords(link.type).forward} `,
        end(link.to),
      ),
      ...(about === '' ? [] : [element('p', {}, about)]),
      element('p', { class: 'quiet' }, statusChip(link.status), ` ${statusMeaning(link.status)}`),
      ...(claims.length === 0
        ? [element('p', { class: 'quiet' }, 'The evidence is not in this file.')]
        : [
            element('h3', {}, countWords(claims.length, 'claim')),
            element('ul', { class: 'claims' }, ...claims.map((claim) => claimEntry(claim, sources))),
          ]),
    ]
  })
}
