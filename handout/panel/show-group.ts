/** The members of a group that is drawn as one shape. */
import type { Picture } from '../../contract/picture.ts'
import { countWords } from '../../view/words.ts'
import { element } from '../element.ts'
import type { Target } from '../handout.ts'
import { entityList } from './entity-list.ts'

export function showGroup(
  picture: Picture,
  ids: readonly string[],
  choose: (target: Target) => void,
): readonly HTMLElement[] {
  const members = picture.entities.filter(({ id }) => ids.includes(id))
  const group = picture.groups.find(({ folded, members: all }) => folded && ids.every((id) => all.includes(id)))
  return [
    element('h2', { tabindex: '-1' }, group?.name ?? 'A group'),
    element('p', { class: 'quiet' }, `A group of ${countWords(members.length, 'entity')}`),
    entityList(members, choose),
  ]
}
