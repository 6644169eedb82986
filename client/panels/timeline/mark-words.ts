/** A mark of the timeline in words. */
import type { View } from '../../../view/view.ts'
import { statusWords } from '../../../view/words.ts'
import { linkSentence } from '../../model/describe.ts'
import type { TimeMark } from '../../model/timeline/time-marks.ts'

/** "Mira Halvorsen worked for Northquay Port"; an event by its name. */
export function itemWords(view: View, id: string): string {
  const link = view.links.get(id)
  return link === undefined ? (view.entities.get(id)?.name ?? '') : linkSentence(view, link)
}

/** The same with its date and, of a link, its status: "…, from 2009, alleged" */
export function markWords(view: View, { id, when, status, shown }: TimeMark): string {
  const parts = [itemWords(view, id), when, ...(status === null ? [] : [statusWords(status)])]
  return `${parts.join(', ')}${shown ? '' : ' (not at the chosen time)'}`
}
