/**
 * What the reader has in front of them: one immutable value. Every operation
 * of this folder takes a view and gives another one; what did not change is
 * shared, so that hundreds of earlier views can be kept.
 */
import type { Status } from '../../contract/evidence.ts'
import type { Entity, Link } from '../../contract/graph.ts'

/** A place on the canvas, in units of the canvas (pixels at zoom 1); y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What the reader wants to see of the evidence. Sets name what is switched off. */
export interface EvidenceFilter {
  /** Links with fewer independent voices are left out; 0 leaves out none. */
  readonly minVoices: number
  readonly confirmedOnly: boolean
  readonly hideAlleged: boolean
  readonly entityTypes: ReadonlySet<string>
  readonly statuses: ReadonlySet<Status>
}

/** Each entity of the view has a position; both ends of each link are among the entities. */
export interface View {
  readonly entities: ReadonlyMap<string, Entity>
  readonly links: ReadonlyMap<string, Link>
  readonly positions: ReadonlyMap<string, Point>
  /** Placed by the reader's hand: nothing but the hand moves them. */
  readonly pinned: ReadonlySet<string>
  /** Taken off by the reader, but still known. */
  readonly hidden: ReadonlySet<string>
  /** For entities that an expansion brought: whose expansion that was. */
  readonly brought: ReadonlyMap<string, readonly string[]>
  /** Ids of entities and links. */
  readonly selection: ReadonlySet<string>
  readonly filter: EvidenceFilter
}

export const NO_FILTER: EvidenceFilter = {
  minVoices: 0,
  confirmedOnly: false,
  hideAlleged: false,
  entityTypes: new Set(),
  statuses: new Set(),
}

export const EMPTY_VIEW: View = {
  entities: new Map(),
  links: new Map(),
  positions: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  brought: new Map(),
  selection: new Set(),
  filter: NO_FILTER,
}

/** Whether the filter can leave anything out. */
export function isFiltering(filter: EvidenceFilter): boolean {
  return (
    filter.minVoices > 0 ||
    filter.confirmedOnly ||
    filter.hideAlleged ||
    filter.entityTypes.size > 0 ||
    filter.statuses.size > 0
  )
}
