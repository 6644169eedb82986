/** What has changed in the data behind a scene, in words. */
import type { SceneChanges } from '../../contract/scenes.ts'
import { countWords, statusWords } from '../../view/words.ts'

const NAMES_MAX = 3

/** One sentence for each kind of change, most serious first. */
export function sceneChangesWords({ goneEntities, goneLinks, newLinks, otherStatus }: SceneChanges): string[] {
  const names = goneEntities.slice(0, NAMES_MAX).map(({ name }) => name)
  const more = goneEntities.length - names.length
  const [first] = otherStatus
  return [
    ...(goneEntities.length === 0
      ? []
      : [
          `${countWords(goneEntities.length, 'entity')} no longer in the data: ${names.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        ]),
    ...(goneLinks.length === 0 ? [] : [`${countWords(goneLinks.length, 'link')} no longer in the data.`]),
    ...(newLinks.length === 0 ? [] : [`${countWords(newLinks.length, 'new link')} among these entities.`]),
    ...(first === undefined
      ? []
      : [
          otherStatus.length === 1
            ? `One link was ${statusWords(first.before)} and is ${statusWords(first.now)} now.`
            : `${countWords(otherStatus.length, 'link')} have another status now.`,
        ]),
  ]
}
