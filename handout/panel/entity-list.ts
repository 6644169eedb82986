/** Entities as a list to choose from: what the drawing shows, for who cannot see it or has no mouse. */
import type { PictureEntity } from '../../contract/picture.ts'
import { typeWords } from '../../view/words.ts'
import { button, element } from '../element.ts'
import type { Target } from '../handout.ts'
import { shapeSample } from './sample.ts'

export function entityList(entities: readonly PictureEntity[], choose: (target: Target) => void): HTMLElement {
  return element(
    'ul',
    { class: 'entities' },
    ...entities.map(({ id, name, type }) =>
      element(
        'li',
        {},
        button(
          { class: 'row' },
          () => choose({ kind: 'entities', ids: [id] }),
          shapeSample(type),
          ` ${name}`,
          element('span', { class: 'quiet' }, ` ${typeWords(type)}`),
        ),
      ),
    ),
  )
}
