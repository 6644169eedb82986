/** How two versions of a scene differ, in numbers. */
import type { SceneView } from '../../contract/scenes.ts'
import type { View } from '../../view/view.ts'
import { countWords } from '../../view/words.ts'

const MOVED = 1

/** One sentence. */
export function differenceWords(mine: View, theirs: SceneView): string {
  const others = new Map(theirs.entities.map((entity) => [entity.id, entity]))
  const onlyMine = [...mine.entities.keys()].filter((id) => !others.has(id)).length
  const onlyTheirs = theirs.entities.filter(({ id }) => !mine.entities.has(id)).length
  const moved = theirs.entities.filter(({ id, x, y }) => {
    const at = mine.positions.get(id)
    return at !== undefined && Math.hypot(at.x - x, at.y - y) > MOVED
  }).length
  const parts = [
    onlyMine > 0 ? `${countWords(onlyMine, 'entity')} only in yours` : null,
    onlyTheirs > 0 ? `${countWords(onlyTheirs, 'entity')} only in theirs` : null,
    moved > 0 ? `${countWords(moved, 'entity')} in another place` : null,
  ].filter((part) => part !== null)
  return parts.length === 0
    ? 'Both show the same entities in the same places; filter, groups or notes differ.'
    : `${parts.join(', ')}.`
}
