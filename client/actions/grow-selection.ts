/** Makes the choice larger by what belongs to it, and says how large it is. */
import { chosenWords } from '../model/chosen-words.ts'
import {
  chosenEntities,
  ENDS_MOST,
  selectBetween as between,
  selectLinkType as ofLinkType,
  selectNeighbours as neighbours,
  selectSameTypes as sameTypes,
} from '../model/grow-selection.ts'
import type { View } from '../../view/view.ts'
import { linkWords } from '../../view/words.ts'
import { announce } from '../store/announce.ts'
import { amendView } from '../store/change-view.ts'
import { showNotice } from '../store/show-notice.ts'
import { viewStore } from '../store/view-store.ts'

export function selectNeighbours(): void {
  grow(neighbours, 'Choose something first', 'All its neighbours in view are chosen already')
}

export function selectSameTypes(): void {
  grow(sameTypes, 'Choose something of the type first', 'Everything of this type is chosen already')
}

/** All links of the type with both their ends, beside what is chosen. */
export function selectLinkType(type: string): void {
  amendView((view) => ofLinkType(view, type))
  announce(`${linkWords(type).forward}: ${chosenWords(viewStore.getState().view)}`)
}

/** All that lies on shortest ways between the chosen entities; fewer than two, or far too many, are refused with a sentence. */
export function selectBetween(): void {
  const ends = chosenEntities(viewStore.getState().view).length
  if (ends < 2) showNotice('Choose two or more entities first, to select what lies between them')
  else if (ends > ENDS_MOST) showNotice(`Between more than ${ENDS_MOST} entities lies nearly everything: choose fewer`)
  else grow(between, '', 'In view nothing more lies between them')
}

function grow(change: (view: View) => View, whenNone: string, whenSame: string): void {
  const { view } = viewStore.getState()
  if (view.selection.size === 0) {
    showNotice(whenNone)
    return
  }
  amendView(change)
  const after = viewStore.getState().view
  if (after === view) showNotice(whenSame)
  else announce(chosenWords(after))
}
