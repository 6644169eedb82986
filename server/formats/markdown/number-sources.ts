/** Numbers sources by the order in which a dossier first speaks of them. */
import type { Source } from '../../../contract/evidence.ts'

export interface NumberedSources {
  /** `[3]`; a number is given with the first call. */
  readonly cite: (id: string) => string
  readonly find: (id: string) => Source | null
  /** All that were cited, and then their origins, by number. */
  readonly list: () => readonly Source[]
}

export function numberSources(sources: readonly Source[]): NumberedSources {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const numbers = new Map<string, number>()
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  return {
    cite: (id) => `[${numberOf(id)}]`,
    find: (id) => byId.get(id) ?? null,
    list: () => {
      // A source gets a number while the list is walked when one before it relays it.
      for (const id of numbers.keys()) {
        const origin = byId.get(id)?.origin ?? null
        if (origin !== null && byId.has(origin)) numberOf(origin)
      }
      for (const { id } of sources) numberOf(id)
      return [...numbers.keys()].flatMap((id) => byId.get(id) ?? [])
    },
  }
}
