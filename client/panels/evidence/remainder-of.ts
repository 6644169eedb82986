/** What is left of the canvas when some of it loses its evidence. */
import type { Part } from '../../../contract/sources.ts'
import type { VisiblePart } from '../../../view/visible-part.ts'

/** All that is shown and not lost; a link goes with either of its ends. */
export function remainderOf(
  shown: VisiblePart,
  lost: Part,
): { readonly entities: ReadonlySet<string>; readonly links: ReadonlySet<string> } {
  const gone = new Set([...lost.entities, ...lost.links])
  const entities = new Set([...shown.entities.keys()].filter((id) => !gone.has(id)))
  const links = [...shown.links.values()].filter(
    ({ id, from, to }) => !gone.has(id) && entities.has(from) && entities.has(to),
  )
  return { entities, links: new Set(links.map(({ id }) => id)) }
}
