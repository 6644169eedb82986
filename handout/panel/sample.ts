/** Small samples of what the picture draws: a shape of a type, a line of a status. */
import type { Status } from '../../contract/evidence.ts'
import { shapeOf } from '../../picture/shape.ts'
import { statusMeaning, statusWords } from '../../view/words.ts'
import { element } from '../element.ts'

export function shapeSample(type: string): HTMLElement {
  return element('span', { class: `shape is-${shapeOf(type)}`, 'aria-hidden': 'true' })
}

export function statusChip(status: Status): HTMLElement {
  return element('span', { class: `chip is-${status}`, title: statusMeaning(status) }, statusWords(status))
}
