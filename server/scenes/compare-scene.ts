/** Holds what a scene shows against the data as they are now. */
import type { LinksAnswer } from '../../contract/links.ts'
import type { SceneChanges, SceneView } from '../../contract/scenes.ts'

/** What differs, in the order of the scene; null when nothing does. `now` has the scene's entities and all links among them. */
export function compareScene({ entities, links }: SceneView, now: LinksAnswer): SceneChanges | null {
  const missing = new Set(now.missing)
  const present = new Map(now.graph.links.map((link) => [link.id, link.status]))
  const kept = new Set(links.map(({ id }) => id))
  const changes: SceneChanges = {
    goneEntities: entities.filter(({ id }) => missing.has(id)).map(({ id, name }) => ({ id, name })),
    goneLinks: links.filter(({ id }) => !present.has(id)).map(({ id }) => id),
    newLinks: now.graph.links.filter(({ id }) => !kept.has(id)).map(({ id }) => id),
    otherStatus: links.flatMap(({ id, status: before }) => {
      const status = present.get(id)
      return status === undefined || status === before ? [] : [{ id, before, now: status }]
    }),
  }
  return Object.values(changes).every((list) => list.length === 0) ? null : changes
}
