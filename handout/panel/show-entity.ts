/** What the file knows of an entity: what is claimed of it, and its links in this picture. */
import type { Picture, PictureEntity, PictureLink } from '../../contract/picture.ts'
import { formatWhen } from '../../view/format-date.ts'
import { linkPeriod } from '../../view/link-period.ts'
import { countWords, linkWords, typeWords } from '../../view/words.ts'
import { button, element } from '../element.ts'
import type { Target } from '../handout.ts'
import { claimEntry } from './claim-entry.ts'
import { shapeSample, statusChip } from './sample.ts'
import type { Sources } from './sources.ts'

export function showEntity(
  picture: Picture,
  entity: PictureEntity,
  sources: Sources,
  choose: (target: Target) => void,
): readonly HTMLElement[] {
  const claims = picture.claims.filter(({ about }) => about === entity.id)
  const links = picture.links.filter(({ from, to }) => from === entity.id || to === entity.id)
  const names = new Map(picture.entities.map(({ id, name }) => [id, name]))
  const when = formatWhen(entity.start, entity.end)
  return [
    element('h2', { tabindex: '-1' }, entity.name),
    element(
      'p',
      { class: 'quiet' },
      shapeSample(entity.type),
      ` ${typeWords(entity.type)}${when === null ? '' : `, ${when}`}`,
    ),
    ...(entity.summary === null ? [] : [element('p', {}, entity.summary)]),
    element('h3', {}, countWords(links.length, 'link')),
    element('ul', { class: 'links' }, ...links.map((link) => linkRow(link, entity.id, names, choose))),
    ...(entity.more === 0
      ? []
      : [element('p', { class: 'quiet' }, `${countWords(entity.more, 'more neighbour')} not in this picture.`)]),
    ...(claims.length === 0
      ? []
      : [
          element('h3', {}, countWords(claims.length, 'claim')),
          element('ul', { class: 'claims' }, ...claims.map((claim) => claimEntry(claim, sources))),
        ]),
  ]
}

function linkRow(
  link: PictureLink,
  seenFrom: string,
  names: ReadonlyMap<string, string>,
  choose: (target: Target) => void,
): HTMLElement {
  const words = linkWords(link.type)
  const isOut = link.from === seenFrom
  const period = linkPeriod(link)
  return element(
    'li',
    {},
    button(
      { class: 'row' },
      () => choose({ kind: 'links', ids: [link.id] }),
      element('span', {}, `${isOut ? words.forward : words.backward} `),
      element('strong', {}, names.get(isOut ? link.to : link.from) ?? ''),
      period === null ? null : element('span', { class: 'quiet' }, `, ${period}`),
      ' ',
      statusChip(link.status),
    ),
  )
}
