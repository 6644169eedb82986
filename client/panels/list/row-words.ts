/** What a row of the tree says. */
import { hiddenNeighbours } from '../../../view/hidden-neighbours.ts'
import { linkPeriod } from '../../../view/link-period.ts'
import type { View } from '../../../view/view.ts'
import { countWords, formatCount, linkWords, statusWords, typeWords } from '../../../view/words.ts'
import { linksOf } from '../../model/links-of.ts'
import type { TreeRow } from '../../model/tree-rows.ts'

export interface RowWords {
  /** Before the name, in quiet ink: “worked for”. */
  readonly before: string
  readonly name: string
  /** After the name, in quiet ink: a role, a period, “above”. */
  readonly remark: string
  /** Said by a screen reader, seen as a shape or a line. */
  readonly spoken: string
  /** How many of its neighbours are not on the canvas; 0 for links. */
  readonly left: number
}

export function rowWords(row: TreeRow, view: View): RowWords {
  if (row.kind === 'link') {
    const { link, seenFrom } = row
    const isOut = link.from === seenFrom
    const words = linkWords(link.type)
    return {
      before: isOut ? words.forward : words.backward,
      name: view.entities.get(isOut ? link.to : link.from)?.name ?? '',
      remark: [link.role, linkPeriod(link)].filter((part) => part !== null).join(', '),
      spoken: statusWords(link.status),
      left: 0,
    }
  }
  const { entity, isAbove } = row
  const shown = countWords(linksOf(view, entity.id).length, 'link')
  const left = isAbove ? 0 : hiddenNeighbours(view, entity.id)
  const more = left === 0 ? '' : `, ${formatCount(left)} neighbours not shown`
  return {
    before: '',
    name: entity.name,
    remark: isAbove ? 'above' : '',
    spoken: `${typeWords(entity.type)}, ${shown} shown${more}`,
    left,
  }
}
