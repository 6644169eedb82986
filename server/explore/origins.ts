/** Which sources go back to which. */
import type { Source } from '../../contract/evidence.ts'

/** Returns `id`, the source that it reprints or relays, the one that this relays and so on. */
export function originsOf(id: string, sources: ReadonlyMap<string, Pick<Source, 'origin'>>): string[] {
  const chain = new Set<string>()
  // Loading refuses circles; one that is there all the same must not keep us for ever.
  for (let at: string | null = id; at !== null && !chain.has(at); at = sources.get(at)?.origin ?? null) chain.add(at)
  return [...chain]
}
