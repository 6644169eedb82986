/** What rests on a source, and what would have no evidence left without it. */
import type { Claim } from '../../contract/evidence.ts'
import type { Entity, Link } from '../../contract/graph.ts'
import type { Part } from '../../contract/sources.ts'
import { isSupport } from '../evidence/derive-status.ts'
import { type ClaimInShort, factsBySources } from './facts-by-sources.ts'

/** All that has to do with the source: what its claims are about, the ends of those links, and every claim about any of them. */
export interface Surroundings {
  readonly entities: ReadonlyMap<string, Pick<Entity, 'degree'>>
  readonly links: ReadonlyMap<string, Pick<Link, 'from' | 'to'>>
  readonly claims: readonly ClaimInShort[]
}

/** Ids of what rests on the source, of what is lost without it, and of the claims that only it makes. */
export interface Standing {
  readonly supports: Part
  readonly lost: Part
  readonly onlyHere: string[]
}

const groupByAbout = (claims: readonly ClaimInShort[]): Map<string, ClaimInShort[]> => {
  const groups = new Map<string, ClaimInShort[]>()
  for (const claim of claims) {
    const group = groups.get(claim.about)
    if (group === undefined) groups.set(claim.about, [claim])
    else group.push(claim)
  }
  return groups
}

const endsOf = ({ from, to }: Pick<Link, 'from' | 'to'>): string[] => (from === to ? [from] : [from, to])

/**
 * Tells what stands on `source`; `falling` is the source and all that relays
 * it, which fall together. A link is lost when no claim that supports it is
 * left. An entity is lost when no claim about it is left and all its links are
 * lost.
 */
export function withoutSource(source: string, falling: ReadonlySet<string>, around: Surroundings): Standing {
  const byAbout = groupByAbout(around.claims)
  const claimsAbout = (id: string): ClaimInShort[] => byAbout.get(id) ?? []
  const falls = (claim: Pick<Claim, 'source'>): boolean => falling.has(claim.source)

  const links = [...around.links].filter(([id]) => claimsAbout(id).some((claim) => isSupport(claim) && falls(claim)))
  const lostLinks = links.filter(([id]) => claimsAbout(id).filter(isSupport).every(falls))
  const lostAt = new Map<string, number>()
  for (const end of lostLinks.flatMap(([, link]) => endsOf(link))) lostAt.set(end, (lostAt.get(end) ?? 0) + 1)

  const ends = new Set(links.flatMap(([, link]) => endsOf(link)))
  const entities = [...around.entities].filter(([id]) => ends.has(id) || claimsAbout(id).some(falls))
  const lostEntities = entities.filter(
    ([id, { degree }]) => claimsAbout(id).every(falls) && (lostAt.get(id) ?? 0) >= degree,
  )

  const toPart = (some: readonly (readonly [string, unknown])[], others: typeof some): Part => ({
    entities: some.map(([id]) => id).sort(),
    links: others.map(([id]) => id).sort(),
  })
  const onlyHere = factsBySources(around.claims).flatMap(({ claims }) =>
    claims.filter(
      (claim) =>
        claim.source === source && claims.every((other) => falls(other) || isSupport(other) !== isSupport(claim)),
    ),
  )
  return {
    supports: toPart(entities, links),
    lost: toPart(lostEntities, lostLinks),
    onlyHere: onlyHere.map(({ id }) => id).sort(),
  }
}
