/** Puts a comparison into a report: the numbers, the records by name, and a small picture of what is new. */
import {
  type CaseChanges,
  type CaseReport,
  type ChangedRecords,
  LISTED,
  type NamedRecord,
} from '../../contract/cases.ts'
import { type Comparison, toChanges } from './compare-case.ts'
import type { Draft } from './case.ts'
import { drawPreview } from './draw-preview.ts'
import { type Change, type Difference, isQuiet, isReleased, type Wanted } from './difference.ts'
import { type DraftIndex, indexDraft } from './index-draft.ts'
import { first, only, pick } from './records/records.ts'
import type { Work } from './records/turns.ts'
import { type Kinds, QUIET } from './to-wanted.ts'

export type Described = Pick<CaseReport, 'records' | 'preview'> & { readonly changes: CaseChanges }

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

type Namer = (record: Wanted) => NamedRecord

/** How records of each kind are called; a link by its ends, as far as their names are at hand. */
function openNamers(
  draft: Draft,
  { entityAt }: DraftIndex,
  { links, entities }: Kinds<Difference>,
  most: number,
): Kinds<Namer> {
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
    const positions = [...ends].flatMap((id) => entityAt.get(id ?? '') ?? [])
    for (const { id, name } of pick(
      draft.entities,
      positions.toSorted((a, b) => a - b),
    ))
      keepName(id, name)
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

/** Returns what a report says about the comparison; `everything` lists all records instead of the first thousand. */
export function* describeComparison(comparison: Comparison, draft: Draft, everything: boolean): Work<Described> {
  const { difference } = comparison
  const most = everything ? Number.POSITIVE_INFINITY : LISTED
  const { id: caseId } = draft
  const namers = openNamers(draft, yield* indexDraft(draft), difference, most)
  const list = (kind: keyof Kinds<unknown>): ChangedRecords['entities'] =>
    listRecords(difference[kind], caseId, QUIET[kind], namers[kind], most)
  return {
    changes: toChanges(difference),
    records: { entities: list('entities'), links: list('links'), claims: list('claims'), sources: list('sources') },
    preview: yield* drawPreview(comparison, draft),
  }
}
