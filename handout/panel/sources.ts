/** The sources of a picture by their id, with the numbers that they have in it. */
import type { Source } from '../../contract/evidence.ts'
import type { Picture } from '../../contract/picture.ts'

export interface Sources {
  find(id: string): Source | null
  /** From 1; null for a source that only claims about entities cite. */
  numberOf(id: string): number | null
}

export function indexSources({ sources, furtherSources }: Picture): Sources {
  const byId = new Map([...sources, ...furtherSources].map((source) => [source.id, source]))
  const numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
  return { find: (id) => byId.get(id) ?? null, numberOf: (id) => numbers.get(id) ?? null }
}
