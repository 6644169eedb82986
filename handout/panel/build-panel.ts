/** The panel beside the picture: a search field, and what is known of what is chosen. */
import { countWords } from '../../view/words.ts'
import { button, element } from '../element.ts'
import type { Handout, Target } from '../handout.ts'
import { entityList } from './entity-list.ts'
import { findEntities } from './find-entities.ts'
import { showEntity } from './show-entity.ts'
import { showGroup } from './show-group.ts'
import { showLinks } from './show-links.ts'
import { showPicture } from './show-picture.ts'
import { indexSources } from './sources.ts'

export interface Panel {
  readonly part: HTMLElement
  show(target: Target | null): void
  focusSearch(): void
}

export function buildPanel(handout: Handout, choose: (target: Target | null) => void): Panel {
  const { picture } = handout
  const sources = indexSources(picture)
  const field = element('input', { type: 'search', 'aria-label': 'Search this picture', placeholder: 'Search' })
  const found = element('div', { class: 'found', role: 'region', 'aria-label': 'Found' })
  const detail = element('div', { class: 'detail', role: 'region', 'aria-label': 'Details' })

  const list = (): void => {
    if (field.value.trim() === '') {
      found.replaceChildren()
      return
    }
    const hits = findEntities(picture.entities, field.value)
    found.replaceChildren(
      element(
        'p',
        { class: 'quiet', role: 'status' },
        hits.length === 0 ? 'Nothing in this picture is called so.' : countWords(hits.length, 'entity'),
      ),
      entityList(hits, pick),
    )
  }
  const pick = (target: Target): void => {
    field.value = ''
    list()
    choose(target)
  }
  field.addEventListener('input', list)
  field.addEventListener('keydown', (event) => {
    const [first] = findEntities(picture.entities, field.value)
    if (event.key === 'Enter' && field.value.trim() !== '' && first !== undefined) {
      pick({ kind: 'entities', ids: [first.id] })
    }
  })

  const back = (): HTMLElement => button({ class: 'back' }, () => choose(null), '← Legend and sources')
  const contentOf = (target: Target): readonly HTMLElement[] => {
    if (target.kind === 'links') {
      return showLinks(
        picture,
        picture.links.filter(({ id }) => target.ids.includes(id)),
        sources,
        choose,
      )
    }
    const [first, ...others] = picture.entities.filter(({ id }) => target.ids.includes(id))
    if (first === undefined) return []
    return others.length === 0 ? showEntity(picture, first, sources, choose) : showGroup(picture, target.ids, choose)
  }
  const all = (): HTMLElement => {
    const entities = findEntities(picture.entities, '')
    return element(
      'details',
      {},
      element('summary', {}, `All ${countWords(entities.length, 'entity')} as a list`),
      entityList(entities, choose),
    )
  }
  return {
    part: element('aside', {}, field, found, detail),
    show: (target) => {
      if (target === null) {
        detail.replaceChildren(all(), ...showPicture(handout, sources))
        return
      }
      detail.replaceChildren(back(), ...contentOf(target))
      detail.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
      detail.parentElement?.scrollTo({ top: 0 })
    },
    focusSearch: () => field.focus(),
  }
}
