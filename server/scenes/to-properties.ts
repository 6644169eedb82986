/** A scene as the database keeps it. */
import type { SceneBody } from '../../contract/scenes.ts'

/** The view and the query become JSON text: the database keeps no trees. */
export function toProperties({ name, view, query, thumbnail }: Omit<SceneBody, 'id'>): Record<string, unknown> {
  return {
    name,
    thumbnail,
    entities: view.entities.length,
    view: JSON.stringify(view),
    query: query === null ? null : JSON.stringify(query),
  }
}
