/** Brings neighbours of an entity that are not there yet onto the canvas. */
import { type ExpandOptions, expandEntities } from './expand-entities.ts'

/** The most connected 50 unless told otherwise. */
export async function expandEntity(id: string, options: ExpandOptions = {}): Promise<void> {
  await expandEntities([id], options)
}
