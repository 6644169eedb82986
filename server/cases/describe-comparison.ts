/** Puts a comparison into a report: the numbers, the records by name, and a small picture of what is new. */
import {
  type CaseChanges,
  type CaseReport,
  type ChangedRecords,
  LISTED,
  type NamedRecord,
} from '../../contract/cases.ts'
import { Entity, type Graph, Link } from '../../contract/graph.ts'
import { type Comparison, toChanges } from './compare-case.ts'
import { type Difference, isQuiet, type Wanted } from './difference.ts'
import { type Kinds, QUIET } from './to-wanted.ts'

/** As many entities as a preview has room for. */
const PREVIEWED = 60

export type Described = Pick<CaseReport, 'records' | 'preview'> & { readonly changes: CaseChanges }

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

type Namer = (record: Wanted) => NamedRecord

/** How records of each kind are called; a link by its ends, as far as their names are at hand. */
function openNamers({ stored, wanted, difference: { links } }: Comparison, most: number): Kinds<Namer> {
  const listed = [
    ...links.added.slice(0, most),
    ...links.changed.flatMap((change) => [change.wanted, change.stored]),
    ...links.removed.slice(0, most),
  ]
  const ends = new Set(listed.flatMap(({ fixed }) => [fixed['from'], fixed['to']]))
  const names = new Map<string, string>()
  for (const entities of [stored.records.entities, wanted.entities]) {
    for (const { id, properties } of entities) {
      const name = ends.has(id) ? text(properties['name']) : null
      if (name !== null) names.set(id, name)
    }
  }
  const named =
    (property: string): Namer =>
    ({ id, fixed, properties }) => ({
      id,
      name: text(properties[property]) ?? id,
      type: fixed['type'] ?? null,
    })
  const nameOf = (id: string | undefined): string => names.get(id ?? '') ?? id ?? ''
  return {
    entities: named('name'),
    links: ({ id, fixed }) => ({
      id,
      name: `${nameOf(fixed['from'])} – ${nameOf(fixed['to'])}`,
      type: fixed['type'] ?? null,
    }),
    claims: named('text'),
    sources: named('title'),
  }
}

/** The same records as the counts of the difference, so that lists and numbers agree. */
function listRecords(
  { added, changed, removed }: Difference,
  caseId: string,
  quiet: ReadonlySet<string>,
  toName: Namer,
  most: number,
): ChangedRecords['entities'] {
  const joined = changed.filter(({ stored }) => !stored.cases.includes(caseId))
  const released = changed.filter(({ wanted, stored }) => wanted === stored)
  const altered = changed.filter((change) => change.stored.cases.includes(caseId) && !isQuiet(change, quiet))
  const list = (...lists: readonly (readonly Wanted[])[]): NamedRecord[] =>
    lists
      .flatMap((records) => records.slice(0, most))
      .slice(0, most)
      .map(toName)
  const wantedOf = ({ wanted }: { readonly wanted: Wanted }): Wanted => wanted
  return {
    added: list(added, joined.map(wantedOf)),
    changed: list(altered.map(wantedOf)),
    removed: list(removed, released.map(wantedOf)),
  }
}

const toEntity = ({ id, fixed, properties }: Wanted, cases: readonly string[]): Entity =>
  Entity.parse({
    id,
    type: fixed['type'],
    name: text(properties['name']) ?? id,
    summary: text(properties['summary']),
    start: text(properties['start']),
    end: text(properties['end']),
    degree: number(properties['degree']),
    neighbours: number(properties['neighbours']),
    cases,
  })

const toLink = ({ id, fixed, properties }: Wanted, cases: readonly string[]): Link =>
  Link.parse({
    id,
    ...fixed,
    role: text(properties['role']),
    start: text(properties['start']),
    end: text(properties['end']),
    status: properties['status'] ?? 'alleged',
    voices: number(properties['voices']),
    cases,
  })

/** The best connected of the new entities, then of those that get new links, and the new links among them. */
function drawPreview({ difference: { entities, links }, stored }: Comparison, caseId: string): Graph {
  const ends = new Set(
    entities.added.length >= PREVIEWED
      ? []
      : links.added.slice(0, LISTED).flatMap(({ fixed }) => [fixed['from'], fixed['to']]),
  )
  const candidates = [...entities.added, ...stored.records.entities.filter(({ id }) => ends.has(id))]
  const chosen = candidates
    .toSorted((a, b) => number(b.properties['degree']) - number(a.properties['degree']))
    .slice(0, PREVIEWED)
  const shown = new Set(chosen.map(({ id }) => id))
  const among = links.added.filter(({ fixed }) => shown.has(fixed['from'] ?? '') && shown.has(fixed['to'] ?? ''))
  return {
    entities: chosen.map((entity) => toEntity(entity, [caseId])),
    links: among.map((link) => toLink(link, [caseId])),
  }
}

/** Returns what a report says about the comparison; `everything` lists all records instead of the first thousand. */
export function describeComparison(comparison: Comparison, caseId: string, everything: boolean): Described {
  const { difference } = comparison
  const most = everything ? Number.POSITIVE_INFINITY : LISTED
  const namers = openNamers(comparison, most)
  const list = (kind: keyof Kinds<unknown>): ChangedRecords['entities'] =>
    listRecords(difference[kind], caseId, QUIET[kind], namers[kind], most)
  return {
    changes: toChanges(difference),
    records: { entities: list('entities'), links: list('links'), claims: list('claims'), sources: list('sources') },
    preview: drawPreview(comparison, caseId),
  }
}
