/**
 * What the reader has in front of them: one immutable value. Operations on it
 * (client/model/) take a view and give another one; what did not change is
 * shared, so that hundreds of earlier views can be kept.
 */
import type { Status } from '../contract/evidence.ts'
import type { Entity, Link } from '../contract/graph.ts'
import type { SceneQuery } from '../contract/scenes.ts'

/** A place on the canvas, in units of the canvas (pixels at zoom 1); y grows downwards. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** A stretch of time as ISO dates of any precision; null leaves that side open. */
export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** What the reader wants to see. Sets name what is switched off. */
export interface Filter {
  /** Links with fewer independent voices are left out; 0 leaves out none. */
  readonly minVoices: number
  readonly confirmedOnly: boolean
  readonly hideAlleged: boolean
  readonly entityTypes: ReadonlySet<string>
  readonly linkTypes: ReadonlySet<string>
  readonly statuses: ReadonlySet<Status>
  /** Ids of cases. */
  readonly cases: ReadonlySet<string>
  /** Entities with fewer or more links in the store are left out; null leaves out none. */
  readonly minDegree: number | null
  readonly maxDegree: number | null
  /** Dated events and links that lie outside are left out; undated ones stay as `undated` says. */
  readonly period: Period | null
  /** The network as it stood on this day (an ISO date); null: at any time. */
  readonly asOf: string | null
  /** Whether undated events and links stay under a period or a day. */
  readonly undated: boolean
  /** Entities whose name or summary has none of this are left out; empty leaves out none. */
  readonly text: string
  /** What is left out stays on the canvas, faded, instead of going. */
  readonly fade: boolean
}

/** Entities under one name: a labelled box around them, or one shape when folded. An entity is in one group at most. */
export interface Group {
  readonly id: string
  readonly name: string
  readonly members: readonly string[]
  readonly folded: boolean
}

/** The reader's own words on the canvas; `at` is the upper left corner. */
export interface Note {
  readonly id: string
  readonly text: string
  readonly at: Point
}

/** Words that a layout wrote beside the entities, such as a year above its column, with a hairline down to `to`. */
export interface Guide {
  readonly text: string
  /** The middle of the text's lower edge. */
  readonly at: Point
  readonly to: Point | null
}

/** Something computed of each entity, by its name (`betweenness`, `community`), and shown as size or colour. */
export interface Measure {
  readonly name: string
  readonly values: ReadonlyMap<string, number>
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
  readonly filter: Filter
  readonly groups: ReadonlyMap<string, Group>
  readonly notes: ReadonlyMap<string, Note>
  readonly guides: readonly Guide[]
  /** What the size and the colour of entities tell; null: degree and type. */
  readonly sizes: Measure | null
  readonly colours: Measure | null
  /** The saved query, its blanks filled in, whose answer was put on the canvas last. */
  readonly query: SceneQuery | null
}

export const NO_FILTER: Filter = {
  minVoices: 0,
  confirmedOnly: false,
  hideAlleged: false,
  entityTypes: new Set(),
  linkTypes: new Set(),
  statuses: new Set(),
  cases: new Set(),
  minDegree: null,
  maxDegree: null,
  period: null,
  asOf: null,
  undated: true,
  text: '',
  fade: false,
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
  groups: new Map(),
  notes: new Map(),
  guides: [],
  sizes: null,
  colours: null,
  query: null,
}

/** Whether the filter can leave anything out. */
export function isFiltering(filter: Filter): boolean {
  return (
    filter.minVoices > 0 ||
    filter.confirmedOnly ||
    filter.hideAlleged ||
    filter.entityTypes.size > 0 ||
    filter.linkTypes.size > 0 ||
    filter.statuses.size > 0 ||
    filter.cases.size > 0 ||
    filter.minDegree !== null ||
    filter.maxDegree !== null ||
    filter.period !== null ||
    filter.asOf !== null ||
    filter.text !== ''
  )
}
