/** Turns a case into the records that the store is to hold, with all that is derived from them. */
import type { Claim, Source, Speaker, Status } from '../../contract/evidence.ts'
import type { PropertyValue } from '../../contract/values.ts'
import { searchKeys } from '../names/search-keys.ts'
import type { Case, CaseClaim, CaseEntity, CaseLink, Properties } from './case.ts'
import { deriveStatuses } from './derive-statuses.ts'
import type { Wanted } from './difference.ts'

/** One thing for each kind of record. */
export interface Kinds<Thing> {
  readonly entities: Thing
  readonly links: Thing
  readonly claims: Thing
  readonly sources: Thing
}

/** What other cases add to this one's subjects. */
export interface Others {
  /** Their claims about entities and links of this case. */
  readonly claims: readonly Claim[]
  /** Their sources, with all origins. */
  readonly sources: readonly Source[]
  /** What is stored of entities that they have too, whose links this case does not know all. */
  readonly counts: ReadonlyMap<string, { readonly degree: number; readonly neighbours: number }>
}

/** Properties that are derived, or follow from the order of rows: a change in them is not one of the case. */
export const QUIET: Kinds<ReadonlySet<string>> = {
  entities: new Set(['degree', 'neighbours', 'searchText']),
  links: new Set(['reason', 'status', 'voices']),
  claims: new Set(['from', 'position', 'status', 'to']),
  sources: new Set(),
}

/** The values that are there; absent ones are absent properties. */
const present = (values: Readonly<Record<string, PropertyValue | null | undefined>>): Properties =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === null || value === undefined ? [] : [[key, value]])),
  )

function countLinks(draft: Case): (id: string) => { degree: number; neighbours: number } {
  const degrees = new Map<string, number>()
  const neighbours = new Map<string, Set<string>>()
  for (const { from, to } of draft.links) {
    for (const [id, other] of from === to
      ? [[from, to] as const]
      : ([
          [from, to],
          [to, from],
        ] as const)) {
      degrees.set(id, (degrees.get(id) ?? 0) + 1)
      const known = neighbours.get(id) ?? new Set()
      if (other !== id) known.add(other)
      neighbours.set(id, known)
    }
  }
  return (id) => ({ degree: degrees.get(id) ?? 0, neighbours: neighbours.get(id)?.size ?? 0 })
}

function toEntities(draft: Case, others: Others): Wanted[] {
  const count = countLinks(draft)
  return draft.entities.map(({ id, type, name, aliases, summary, properties }) => ({
    id,
    fixed: { type },
    properties: present({
      ...properties,
      ...(others.counts.get(id) ?? count(id)),
      name,
      aliases: [...aliases],
      summary,
      searchText: [...new Set([name, ...aliases].map(searchKeys))].join(' '),
    }),
  }))
}

/** The claims as they are weighed, with their speakers by name. */
function toClaims(draft: Case): Claim[] {
  const entities = new Map<string, CaseEntity>(draft.entities.map((entity) => [entity.id, entity]))
  const speaker = (id: string): Speaker => {
    const { name = id, type = '' } = entities.get(id) ?? {}
    return { id, name, type }
  }
  return draft.claims.map((claim) => ({
    ...claim,
    saidBy: claim.saidBy === null ? null : speaker(claim.saidBy),
    via: claim.via.map(speaker),
  }))
}

function toClaim(claim: CaseClaim, position: number, status: Status | undefined, link: CaseLink | undefined): Wanted {
  const { id, about, property, value, unit, asOf, text, stance, saidBy, via, source, locator } = claim
  // The ends of a link, by which it is found without going through all links.
  const ends = { from: link?.from, to: link?.to }
  return {
    id,
    fixed: { source, locator: locator ?? '' },
    properties: present({
      about,
      property,
      value,
      unit,
      asOf,
      text,
      stance,
      saidBy,
      via: [...via],
      position,
      status,
      ...ends,
    }),
  }
}

function toSource({ id, title, publisher, author, published, url, origin }: Source): Wanted {
  return { id, fixed: {}, properties: present({ title, publisher, author, published, url, origin }) }
}

/** Returns the records of `draft` by kind. Takes time in proportion to their number. */
export function toWanted(draft: Case, others: Others): Kinds<Wanted[]> {
  const own = new Set(draft.sources.map(({ id }) => id))
  const statuses = deriveStatuses(
    [...toClaims(draft), ...others.claims],
    [...draft.sources, ...others.sources.filter(({ id }) => !own.has(id))],
  )
  const links = new Map(draft.links.map((link) => [link.id, link]))
  return {
    entities: toEntities(draft, others),
    links: draft.links.map(({ id, type, from, to, properties }) => ({
      id,
      fixed: { type, from, to },
      properties: present({ ...properties, ...statuses.ofLink(id) }),
    })),
    claims: draft.claims.map((claim, position) =>
      toClaim(claim, position, statuses.claims.get(claim.id), links.get(claim.about)),
    ),
    sources: draft.sources.map(toSource),
  }
}
