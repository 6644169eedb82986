/** How two versions of a scene differ: who is in one of them only, and what stands elsewhere. */
import type { SceneView } from '../../contract/scenes.ts'
import type { View } from '../../view/view.ts'
import { formatCount } from '../../view/words.ts'

const MOVED = 1
const NAMES_MAX = 3

/** Sentences, at least one. */
export function differenceWords(mine: View, theirs: SceneView): readonly string[] {
  const others = new Map(theirs.entities.map((entity) => [entity.id, entity]))
  const onlyMine = [...mine.entities.values()].filter(({ id }) => !others.has(id))
  const onlyTheirs = theirs.entities.filter(({ id }) => !mine.entities.has(id))
  const inBoth = theirs.entities.filter(({ id }) => mine.entities.has(id))
  const moved = inBoth.filter(({ id, x, y }) => {
    const at = mine.positions.get(id)
    return at !== undefined && Math.hypot(at.x - x, at.y - y) > MOVED
  })
  const sentences = [
    named('Only in yours', onlyMine),
    named('Only in theirs', onlyTheirs),
    named(
      'Hidden in yours alone',
      inBoth.filter(({ id, hidden }) => !hidden && mine.hidden.has(id)),
    ),
    named(
      'Hidden in theirs alone',
      inBoth.filter(({ id, hidden }) => hidden && !mine.hidden.has(id)),
    ),
    named('In another place', moved),
  ].flat()
  return sentences.length === 0
    ? ['Both show the same entities in the same places; filter, groups or notes differ.']
    : sentences
}

/** The first by name, the rest by number. */
function named(what: string, entities: readonly { readonly name: string }[]): readonly string[] {
  if (entities.length === 0) return []
  const names = entities.slice(0, NAMES_MAX).map(({ name }) => name)
  const rest = entities.length - names.length
  return [`${what}: ${names.join(', ')}${rest > 0 ? ` and ${formatCount(rest)} more` : ''}.`]
}
