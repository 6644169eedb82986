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
import { toBatches } from './in-batches.ts'
import type { Draft } from './case.ts'
import { type Change, type Difference, isQuiet, isReleased, type Wanted } from './difference.ts'
import { only } from './records/records.ts'
import { pausing, type Work } from './records/turns.ts'
import { type Kinds, QUIET } from './to-wanted.ts'

/** As many entities as a preview has room for. */
const PREVIEWED = 60

export type Described = Pick<CaseReport, 'records' | 'preview'> & { readonly changes: CaseChanges }

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)
const number = (value: unknown): number => (typeof value === 'number' ? value : 0)

type Namer = (record: Wanted) => NamedRecord

/** The first `most`, without going through the rest. */
function first<Item>(items: Iterable<Item>, most: number): Item[] {
  const found: Item[] = []
  if (most === 0) return found
  for (const item of items) if (found.push(item) >= most) break
  return found
}

/** How records of each kind are called; a link by its ends, as far as their names are at hand. */
function openNamers(draft: Draft, { links, entities }: Kinds<Difference>, most: number): Kinds<Namer> {
  const ends = new Set<string | undefined>()
  const listEnds = ({ fixed: { from, to } }: Wanted): unknown => ends.add(from) && ends.add(to)
  for (const link of first(links.added, most)) listEnds(link)
  for (const link of first(links.removed, most)) listEnds(link)
  for (const { wanted, stored } of links.changed) {
    listEnds(wanted)
    listEnds(stored)
  }
  const names = new Map<string, string>()
  const keepName = (id: string, name: unknown): void => {
    if (ends.has(id) && typeof name === 'string') names.set(id, name)
  }
  if (ends.size > 0) {
    for (const { id, properties } of entities.removed) keepName(id, properties['name'])
    for (const { stored } of entities.changed) keepName(stored.id, stored.properties['name'])
    for (const { id, name } of draft.entities) keepName(id, name)
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
  const list = (records: Iterable<Wanted>, changes: (change: Change) => boolean): NamedRecord[] => {
    const listed = first(records, most)
    const rest = first(only(changed, changes), most - listed.length)
    return [...listed, ...rest.map(({ wanted }) => wanted)].map(toName)
  }
  return {
    added: list(added, ({ stored }) => !stored.cases.includes(caseId)),
    changed: list([], (change) => change.stored.cases.includes(caseId) && !isQuiet(change, quiet)),
    removed: list(removed, (change) => isReleased(change, caseId)),
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
function* drawPreview({ difference: { entities, links }, wanted }: Comparison, caseId: string): Work<Graph> {
  let chosen: Wanted[] = []
  function* choose(candidates: Iterable<Wanted>): Work<void> {
    for (const batch of toBatches(candidates)) {
      yield
      chosen = [...chosen, ...batch]
        .toSorted((a, b) => number(b.properties['degree']) - number(a.properties['degree']))
        .slice(0, PREVIEWED)
    }
  }
  yield* choose(entities.added)
  if (entities.added.length < PREVIEWED) {
    const isNew = new Set([...entities.added].map(({ id }) => id))
    const ends = new Set(first(links.added, LISTED).flatMap(({ fixed }) => [fixed['from'], fixed['to']]))
    yield* choose(only(wanted.entities, ({ id }) => ends.has(id) && !isNew.has(id)))
  }
  const shown = new Set(chosen.map(({ id }) => id))
  const isAmong = ({ fixed }: Wanted): boolean => shown.has(fixed['from'] ?? '') && shown.has(fixed['to'] ?? '')
  const among: Wanted[] = []
  yield* pausing(links.added, (link) => isAmong(link) && among.push(link))
  return {
    entities: chosen.map((entity) => toEntity(entity, [caseId])),
    links: among.map((link) => toLink(link, [caseId])),
  }
}

/** Returns what a report says about the comparison; `everything` lists all records instead of the first thousand. */
export function* describeComparison(comparison: Comparison, draft: Draft, everything: boolean): Work<Described> {
  const { difference } = comparison
  const most = everything ? Number.POSITIVE_INFINITY : LISTED
  const { id: caseId } = draft
  const namers = openNamers(draft, difference, most)
  const list = (kind: keyof Kinds<unknown>): ChangedRecords['entities'] =>
    listRecords(difference[kind], caseId, QUIET[kind], namers[kind], most)
  return {
    changes: toChanges(difference),
    records: { entities: list('entities'), links: list('links'), claims: list('claims'), sources: list('sources') },
    preview: yield* drawPreview(comparison, caseId),
  }
}
