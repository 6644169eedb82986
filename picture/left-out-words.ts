/** Says in sentences what a picture does not show. */
import type { Picture, PictureOptions } from '../contract/picture.ts'
import { countWords, formatCount } from '../view/words.ts'

/** One sentence for each reason why something is missing; empty when all is there. */
export function leftOutWords(picture: Picture, options: PictureOptions, unnamed: number): readonly string[] {
  const { hiddenEntities, filteredEntities, filteredLinks } = picture.leftOut
  const sentences: string[] = []
  if (options.filters) sentences.push(...picture.filters)
  if (options.leftOut) {
    const short = picture.entities.filter(({ more, faded }) => more > 0 && !faded)
    const most = Math.max(0, ...short.map(({ more }) => more))
    if (short.length === 1)
      sentences.push(`${formatCount(most)} more ${most === 1 ? 'neighbour' : 'neighbours'} not shown.`)
    if (short.length > 1) {
      sentences.push(
        `${formatCount(short.length)} of ${formatCount(picture.entities.length)} have further neighbours that are not shown.`,
      )
    }
    if (filteredEntities + filteredLinks > 0) {
      const parts = [
        ...(filteredEntities > 0 ? [countWords(filteredEntities, 'entity')] : []),
        ...(filteredLinks > 0 ? [countWords(filteredLinks, 'link')] : []),
      ]
      sentences.push(`The filter leaves out ${parts.join(' and ')}.`)
    }
    if (hiddenEntities > 0) sentences.push(`${countWords(hiddenEntities, 'entity')} taken off by the author.`)
  }
  // A name that is missing is never the reader's wish, so this is said in any case.
  if (unnamed > 0) sentences.push(`${countWords(unnamed, 'name')} found no room.`)
  return sentences
}
