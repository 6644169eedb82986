/** Turns a case into the records that the store is to hold, with all that is derived from them. */
import type { Claim, Source, Status } from '../../contract/evidence.ts'
import type { PropertyValue } from '../../contract/values.ts'
import { searchKeys } from '../names/search-keys.ts'
import type { CaseClaim, CaseEntity, Draft, Properties } from './case.ts'
import { deriveDraft } from './derive-draft.ts'
import type { Wanted } from './difference.ts'
import { type DraftIndex, indexDraft } from './index-draft.ts'
import { lazily, type Records } from './records/records.ts'
import type { Work } from './records/turns.ts'

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
  readonly claims: Records<Claim>
  /** Their sources, with all origins. */
  readonly sources: readonly Source[]
}

/** Properties that are derived, or follow from the order of rows: a change in them is not one of the case. */
export const QUIET: Kinds<ReadonlySet<string>> = {
  entities: new Set(['degree', 'neighbours', 'searchText']),
  links: new Set(['reason', 'status', 'voices']),
  claims: new Set(['from', 'position', 'status', 'to']),
  sources: new Set(),
}

/** The values that are there; absent ones are absent properties. */
function present(values: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  const there: Record<string, PropertyValue> = {}
  for (const key of Object.keys(values)) {
    const value = values[key]
    if (value !== null && value !== undefined) there[key] = value
  }
  return there
}

/** The words by which an entity of these names can be found. */
export const toSearchText = (names: readonly string[]): string => [...new Set(names.map(searchKeys))].join(' ')

const toPartial = ({ partial }: Pick<Wanted, 'partial'>): Pick<Wanted, 'partial'> =>
  partial === undefined ? {} : { partial }

function toEntity(entity: CaseEntity, counts: Properties): Wanted {
  const { id, type, name, aliases, summary, properties } = entity
  return {
    id,
    fixed: { type },
    ...toPartial(entity),
    properties: present({
      ...properties,
      ...counts,
      name,
      aliases: [...aliases],
      summary,
      searchText: toSearchText([name, ...aliases]),
    }),
  }
}

function toClaim(
  claim: CaseClaim,
  position: number,
  status: Status | undefined,
  { linkAt, endsOf }: DraftIndex,
): Wanted {
  const { id, about, property, value, unit, asOf, text, stance, saidBy, via, source, locator } = claim
  const link = linkAt.get(about)
  // The ends of a link, by which it is found without going through all links.
  const ends = link === undefined ? {} : endsOf(link)
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

/**
 * Returns the records of `draft` by kind, made whenever somebody goes through
 * them. Takes time in proportion to their number.
 */
export function* toWanted(draft: Draft, others: Others): Work<Kinds<Records<Wanted>>> {
  const own = new Set(draft.sources.map(({ id }) => id))
  const index = yield* indexDraft(draft)
  const sources = [...draft.sources, ...others.sources.filter(({ id }) => !own.has(id))]
  const statuses = yield* deriveDraft(draft, index, others.claims, sources)
  return {
    entities: lazily(draft.entities, (entity, position) => toEntity(entity, { ...index.countsOf(position) })),
    links: lazily(draft.links, (link, position) => ({
      id: link.id,
      fixed: { type: link.type, from: link.from, to: link.to },
      ...toPartial(link),
      properties: present({ ...link.properties, ...statuses.ofLink(position) }),
    })),
    claims: lazily(draft.claims, (claim, position) => toClaim(claim, position, statuses.ofClaim(position), index)),
    sources: lazily(draft.sources, toSource),
  }
}
