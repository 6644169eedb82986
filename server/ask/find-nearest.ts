/** Finds which of several names was perhaps meant by one that is none of them. */
import { editDistance } from './edit-distance.ts'

const plain = (text: string): string => text.replaceAll(/[_-]/g, '').toLowerCase()

/** Null when none is near: case, underscores and dashes do not count, and a third of the letters may be wrong. */
export const findNearest = (name: string, known: readonly string[]): string | null => {
  const most = Math.floor(plain(name).length / 3)
  const [nearest] = known
    .map((other) => ({ other, distance: editDistance(plain(name), plain(other)) }))
    .filter(({ distance }) => distance <= most)
    .toSorted((one, another) => one.distance - another.distance)
  return nearest?.other ?? null
}
