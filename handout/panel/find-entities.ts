/** Which entities of a picture are meant by what somebody types. */
import type { PictureEntity } from '../../contract/picture.ts'

/** All for no words; else those with every word in their name or summary, names that begin with them first, then the most connected. */
export function findEntities(entities: readonly PictureEntity[], typed: string): readonly PictureEntity[] {
  const words = folded(typed).split(/\s+/u).filter(Boolean)
  const byName = entities.toSorted((one, other) => one.name.localeCompare(other.name, 'en'))
  if (words.length === 0) return byName
  const rank = ({ name, summary }: PictureEntity): number => {
    const inName = folded(name)
    if (inName.startsWith(words.join(' '))) return 3
    if (words.every((word) => inName.includes(word))) return 2
    const all = `${inName} ${folded(summary ?? '')}`
    return words.every((word) => all.includes(word)) ? 1 : 0
  }
  const ranks = new Map(byName.map((entity) => [entity, rank(entity)]))
  return byName
    .filter((entity) => (ranks.get(entity) ?? 0) > 0)
    .toSorted((one, other) => (ranks.get(other) ?? 0) - (ranks.get(one) ?? 0) || other.degree - one.degree)
}

/** Without capitals and accents, so that "gonzalez" finds González. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()
