/**
 * Whose voice a claim is: the speaker's wherever it is printed, otherwise that
 * of the outlet that published it first, so that reprints and relays add none.
 */
import type { Claim, Source } from '../../contract/evidence.ts'
import { foldValue } from './fold-value.ts'
import { remember } from './remember.ts'

/** Answers for one set of sources, which holds every origin of those that the claims cite. */
export interface Voices {
  /** The source that `id` goes back to: itself when it relays nothing or is unknown. */
  readonly rootOf: (id: string) => string
  /** A key that is equal for two claims exactly when they are one voice; not for display. */
  readonly voiceOf: (claim: Pick<Claim, 'saidBy' | 'source'>) => string
  /** The voice's name for a reader. */
  readonly nameOf: (claim: Pick<Claim, 'saidBy' | 'source'>) => string
  /** The name of the outlet that printed the claim, whoever it is relayed from. */
  readonly outletOf: (claim: Pick<Claim, 'source'>) => string
}

/** "The Harbour Post" and "Harbour Post" are one publisher. */
const foldPublisher = (name: string): string => foldValue(name).replace(/^the /, '')

/** A publisher, and an organisation that is quoted, are one voice when they have one name; persons never are. */
const namedVoice = (name: string): string => `name:${foldPublisher(name)}`

const outletName = (source: Source | undefined, id: string): string =>
  source?.publisher ?? source?.author ?? (source === undefined ? id : `“${source.title}”`)

/** Roots by id, each chain walked once. A circle, which loading refuses, goes back to its smallest id. */
function openRoots(sources: ReadonlyMap<string, Source>): (id: string) => string {
  const roots = new Map<string, string>()
  return (id) => {
    const chain: string[] = []
    const seen = new Set<string>()
    let at = id
    let origin = sources.get(at)?.origin ?? null
    while (origin !== null && !roots.has(at) && !seen.has(at)) {
      chain.push(at)
      seen.add(at)
      at = origin
      origin = sources.get(at)?.origin ?? null
    }
    const circle = seen.has(at) ? chain.slice(chain.indexOf(at)) : [at]
    const end = circle.reduce((least, one) => (one < least ? one : least))
    const root = roots.get(at) ?? end
    for (const one of chain) roots.set(one, root)
    return root
  }
}

/**
 * Returns the voices of claims that cite `sources`. A source without a
 * publisher is a voice of its own.
 */
export function openVoices(sources: readonly Source[]): Voices {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const rootOf = openRoots(byId)
  const voiceNamed = remember(namedVoice)
  const rootSource = (id: string): Source | undefined => byId.get(rootOf(id))
  return {
    rootOf,
    voiceOf: ({ saidBy, source }) => {
      if (saidBy !== null) return saidBy.type === 'Person' ? `speaker:${saidBy.id}` : voiceNamed(saidBy.name)
      const publisher = rootSource(source)?.publisher ?? null
      return publisher === null ? `source:${rootOf(source)}` : voiceNamed(publisher)
    },
    nameOf: ({ saidBy, source }) => saidBy?.name ?? outletName(rootSource(source), source),
    outletOf: ({ source }) => outletName(byId.get(source), source),
  }
}
